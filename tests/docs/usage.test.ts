import { expect, test } from 'vitest';
import {
  atTheReview,
  dated,
  decision,
  findings,
  forPractitioners,
  forTheParents,
  fromNow,
  problems,
  review,
  stricter,
  whenTheFirstPlanEnded,
} from '../../examples/usage.ts';

test('the first example calls for an early review under the clause that it names', () => {
  expect(decision.outcome).toBe('convene');
  expect(decision.reasons.filter(({ verdict }) => verdict === 'holds').flatMap(({ cites }) => cites)).toEqual([
    'oxfordshire/2.3.b',
  ]);
});

test('the second finds a first review overdue', () => {
  expect(review.outcome).toBe('overdue');
  expect(review.duties).toMatchObject([{ cites: ['oxfordshire/2.1'], dueOn: '2026-02-28' }]);
});

test('the third sees one case from now and from two of its conferences', () => {
  expect(fromNow).toEqual(['2025-11-04', null, undefined]);
  expect(atTheReview).toEqual(['2025-11-04', null, true]);
  expect(whenTheFirstPlanEnded).toEqual(['2024-09-03', '2025-02-14', undefined]);
});

test('the fourth says where the slip is and what was meant', () => {
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('did you mean `review.isFirst`?');
});

test('the fifth audits the record, lists what is dated, and explains the decision twice', () => {
  expect(findings.join('\n')).toContain('oxfordshire/2.1: ');
  expect(dated).toContainEqual(expect.stringMatching(/^2026-02-28 overdue: .*\(oxfordshire\/2\.1\)$/u));
  expect(forPractitioners).toContain('oxfordshire/2.1');
  expect(forTheParents).toContain('Your next review meeting');
  expect(forTheParents).not.toContain('oxfordshire/2.1');
});

test('the sixth finds the rule by which Rotherham is stricter', () => {
  expect(stricter?.reasons.find(({ cites }) => cites.includes('rotherham/timing.3'))?.verdict).toBe('holds');
});
