import { expect, test } from 'vitest';
import { coverageText } from '../../../src/coverage/index.ts';
import { aRule, calendarDay } from '../../support/rules.ts';
import { anExample, measure } from './support.ts';

const when = {
  any: [
    { fact: 'review.heldOn', within: { workingDays: 1 }, after: 'plan.endedOn' },
    { fact: 'review.heldOn', before: 'plan.endedOn', atLeast: { months: 2 } },
    { fact: 'review.heldOn', before: 'asOf' },
    { fact: 'child.bornOn', reachedAge: 18 },
    { fact: 'plan.endedOn', happened: false },
    { fact: 'plan.endedOn', happened: true },
    { fact: 'attendance.agencies', includes: 'police' },
    { fact: 'attendance.agencies', atLeast: 3, countedBy: 'table', except: ['police', 'school'] },
    { fact: 'local.visits', atLeast: 2 },
    { fact: 'conference.kind', in: ['initial', 'review'] },
    { fact: 'conference.kind', is: 'review' },
    { fact: 'plan.failingToProtect', is: false },
    { not: { fact: 'plan.failingToProtect', is: true } },
  ],
} as const;

const clauses = { 1: 'Reviews', 2: 'Forgotten' };
const source = {
  id: 'county',
  title: 'A county',
  publisher: 'It',
  version: '1',
  comparedOn: calendarDay('2026-01-01'),
};

test('the text says everything that no example shows, with its place', () => {
  const rules = [
    aRule('trigger', { review: 'convene' }, { id: 'convene', when }),
    aRule('requirement', { question: 'record', is: { fact: 'minutes.taken', is: true } }, { id: 'minutes' }),
  ];
  const coverage = measure(
    rules,
    [
      anExample('a plan that goes on', { 'plan.endedOn': null }, 'convene'),
      anExample('another outcome', { 'plan.endedOn': null }, 'not-required'),
    ],
    {
      sources: [{ ...source, clauses }],
      groupings: { table: { all: ['housing'] } },
      facts: { 'local.visits': { type: 'count', says: 'How many visits were made.' } },
    },
  );
  expect(coverageText(coverage)).toMatchInlineSnapshot(`
    "A county (county, in force from 2026-01-01)
    Examples that came out as they expect: 1
    Clauses exercised, of those that a rule cites: 0 of 1 (0 %)
    Rules of which nothing was left unseen: 0 of 2 (0 %)
    Rules applying, and not applying: 1 of 3 (33 %)
    Conditions and their parts holding, and not holding: 6 of 32 (18 %)
    What is laid down kept, and not kept: 0 of 2 (0 %)

    Examples that came out otherwise, and show nothing
      another outcome: the outcome is \`convene\`

    Clauses that no example exercises
      county/1  Reviews

    Clauses that no rule cites
      county/2  Forgotten

    Rules of which something was never seen
      county/convene (county/1)
        /sections/0/rules/0: never seen not to apply
        /sections/0/rules/0/when  any of these: never seen not to hold
        /sections/0/rules/0/when/any/0  review.heldOn within 1 working day after plan.endedOn: never seen to hold
        /sections/0/rules/0/when/any/1  review.heldOn at least 2 months before plan.endedOn: never seen to hold
        /sections/0/rules/0/when/any/2  review.heldOn before asOf: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/3  child.bornOn at least 18 years ago: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/4  plan.endedOn has not come about: never seen not to hold
        /sections/0/rules/0/when/any/5  plan.endedOn has come about: never seen to hold
        /sections/0/rules/0/when/any/6  attendance.agencies includes police: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/7  attendance.agencies at least 3, counted by table, leaving out police, school: never seen to hold
        /sections/0/rules/0/when/any/8  local.visits at least 2: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/9  conference.kind is one of initial, review: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/10  conference.kind is review: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/11  plan.failingToProtect is no: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/12  not this: never seen to hold, never seen not to hold
        /sections/0/rules/0/when/any/12/not  plan.failingToProtect is yes: never seen to hold, never seen not to hold
      county/minutes (county/1)
        /sections/0/rules/1: never seen to apply, never seen kept, never seen not kept
        /sections/0/rules/1/requirement/is  minutes.taken is yes: never seen to hold, never seen not to hold
    "
  `);
});

test('the text of what is covered whole is its totals', () => {
  const rules = [aRule('trigger', { review: 'convene' }, { when: { fact: 'plan.failingToProtect', is: true } })];
  const coverage = measure(rules, [
    anExample('fails', { 'plan.failingToProtect': true }, 'convene'),
    anExample('does not', { 'plan.failingToProtect': false }, 'not-required'),
  ]);
  expect(coverageText(coverage).split('\n')).toHaveLength(8);
  expect(coverageText(coverage)).toContain('Rules of which nothing was left unseen: 1 of 1 (100 %)');
});
