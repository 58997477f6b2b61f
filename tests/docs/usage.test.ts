import { expect, test } from 'vitest';
import { decision, problems, review } from '../../examples/usage.ts';

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
