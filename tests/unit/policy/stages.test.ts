import { describe, expect, test } from 'vitest';
import { lives, planStages } from '../../../src/domain/stages.ts';
import { parsePolicy } from '../../../src/policy/index.ts';
import { aPolicy, inShort, issuesIn, issuesOf, theExamples, withRule } from './support/aPolicy.ts';

const inShortOf = (input: unknown): readonly string[] => inShort(issuesOf(parsePolicy(input)));

describe('whom rules are about', () => {
  test('is said by a document, and by a rule', () => {
    expect(inShortOf({ ...aPolicy(), about: { child: [...lives], plan: [...planStages] } })).toEqual([]);
    expect(inShortOf(withRule({ trigger: { review: 'convene' }, about: { plan: ['ended'] } }))).toEqual([]);
    expect(inShortOf(withRule({ trigger: { review: 'convene' }, about: {} }))).toEqual([]);
  });

  test.each([
    ['a key that is none', { plans: ['ended'] }, ['unknown-key /about/plans (did you mean `plan`?)']],
    ['a stage that is none', { plan: ['endd'] }, ['unknown-word /about/plan/0 (did you mean `ended`?)']],
    ['nobody', { child: [] }, ['empty-list /about/child (add an item, or leave the list out where it may be)']],
  ])('is refused: %s', (_, about, expected) => {
    expect(inShortOf({ ...aPolicy(), about })).toEqual(expected);
  });
});

test('a version may say that it reaches what is running, and not that it does not', () => {
  expect(inShortOf({ ...aPolicy(), reachesRunning: true })).toEqual([]);
  expect(inShortOf({ ...aPolicy(), reachesRunning: false })).toHaveLength(1);
});

test('an example may expect an outcome that every question can have', () => {
  const expected = (outcome: string): readonly string[] => {
    const example = { name: 'An example', question: 'quorum', asOf: '2026-03-10', facts: {}, expect: { outcome } };
    return inShort(issuesIn(theExamples(example)));
  };
  expect(['child-died', 'plan-ended', 'no-plan-yet', 'not-yet'].flatMap(expected)).toEqual([]);
  expect(expected('plan-ends')).toEqual([
    'unknown-outcome /examples/0/expect/outcome (did you mean `plan-ended`? if not, take the nearest; none can be added)',
  ]);
});
