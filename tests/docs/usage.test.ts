import { expect, test } from 'vitest';
import {
  dated,
  decision,
  findings,
  forPractitioners,
  forTheParents,
  problems,
  review,
  stricter,
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

test('the third says where the slip is and what was meant', () => {
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('did you mean `review.isFirst`?');
});

test('the fourth audits the record, lists what is dated, and explains the decision twice', () => {
  expect(findings.join('\n')).toContain('oxfordshire/2.1: ');
  expect(dated).toContainEqual(expect.stringMatching(/^2026-02-28 overdue: .*\(oxfordshire\/2\.1\)$/u));
  expect(forPractitioners).toContain('oxfordshire/2.1');
  expect(forTheParents).toContain('Your next review meeting');
  expect(forTheParents).not.toContain('oxfordshire/2.1');
});

test('the fifth finds the rule by which Rotherham is stricter', () => {
  expect(stricter?.reasons.find(({ cites }) => cites.includes('rotherham/timing.3'))?.verdict).toBe('holds');
});
