import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import {
  aPolicy,
  inShort,
  issuesIn,
  issuesOf,
  withCondition,
  withDeadline,
  withExample,
  withRule,
  withRules,
} from './support/aPolicy.ts';

const inShortOf = (input: unknown): readonly string[] => inShort(issuesIn(input));

const without = (key: string): unknown =>
  Object.fromEntries(Object.entries(aPolicy()).filter(([name]) => name !== key));

describe('keys and words', () => {
  test.each([
    ['a key that is missing', without('counting'), ['missing-key  (add `counting`)']],
    ['a key that is misspelt', { ...aPolicy(), tems: {} }, ['unknown-key /tems (did you mean `terms`?)']],
    [
      'a key that is none',
      { ...aPolicy(), 'a/b~c': 1 },
      ['unknown-key /a~1b~0c (take `a/b~c` out, or say it in `notes`)'],
    ],
    [
      'a required key that is misspelt',
      { ...(without('nation') as object), naton: 'england' },
      ['unknown-key /naton (did you mean `nation`?)'],
    ],
    ['a word that is misspelt', { ...aPolicy(), layer: 'natonal' }, ['unknown-word /layer (did you mean `national`?)']],
    ['another type', { ...aPolicy(), notes: 'a note' }, ['wrong-type /notes (write a list here instead)']],
    [
      'another type for a word',
      { ...aPolicy(), layer: 44 },
      ['wrong-type /layer (write one of `national`, `authority`, `guidance`, `overlay` here instead)'],
    ],
    ['text without words', { ...aPolicy(), title: ' ' }, ['empty-text /title (write at least one word here)']],
    [
      'an id with capitals',
      { ...aPolicy(), id: 'Our County' },
      ['not-kebab-case /id (write it in small letters, with one hyphen between words)'],
    ],
    [
      'a day that does not exist',
      { ...aPolicy(), inForceFrom: '2026-02-29' },
      ['not-a-day /inForceFrom (write the year, the month and a day that the month has, as `YYYY-MM-DD`)'],
    ],
    [
      'no sections',
      { ...aPolicy(), sections: [] },
      ['empty-list /sections (add an item, or leave the list out where it may be)'],
    ],
    [
      'a section with nothing beneath it',
      { ...aPolicy(), sections: [...(aPolicy()['sections'] as object[]), { id: 'a', title: 'A' }] },
      ['empty-section /sections/1 (add a rule or a section, or take it out)'],
    ],
    [
      'a section whose key is misspelt',
      { ...aPolicy(), sections: [{ ...(aPolicy()['sections'] as object[])[0], wen: {} }] },
      ['unknown-key /sections/0/wen (did you mean `when`?)'],
    ],
    ['no rules', withRules(), ['empty-list /sections/0/rules (add an item, or leave the list out where it may be)']],
  ])('%s', (_, input, expected) => {
    expect(inShortOf(input).filter((issue) => !issue.startsWith('unknown-rule'))).toEqual(expected);
  });

  test('say what was found and what was expected', () => {
    expect(issuesOf(parsePolicy({ ...aPolicy(), layer: 'shire' }))).toEqual([
      {
        code: 'unknown-word',
        severity: 'error',
        path: '/layer',
        message: '`shire` is not one of the words that can stand here',
        found: 'shire',
        expected: 'one of `national`, `authority`, `guidance`, `overlay`',
        help: 'take the nearest, and say in `notes` what it leaves out',
      },
    ]);
  });
});

describe('what has exactly one of several shapes', () => {
  const within = (period: unknown): unknown => withDeadline({ due: { within: period, after: 'conference.heldOn' } });
  test.each([
    [
      'a rule without effect',
      withRule({}),
      ['not-one-effect /sections/0/rules/2 (give it one effect, and each further effect a rule of its own)'],
    ],
    [
      'a rule with two effects',
      withRule({ trigger: { review: 'consider' }, criterion: { for: 'ending' } }),
      ['not-one-effect /sections/0/rules/2 (give it one effect, and each further effect a rule of its own)'],
    ],
    [
      'a period in two units',
      within({ days: 1, months: 1 }),
      ['not-one-unit /sections/0/rules/2/deadline/due/within (write one unit alone, such as `{ "months": 3 }`)'],
    ],
    [
      'a period in no unit',
      within({}),
      ['not-one-unit /sections/0/rules/2/deadline/due/within (write one unit alone, such as `{ "months": 3 }`)'],
    ],
    [
      'a misspelt unit',
      within({ workingdays: 1 }),
      ['unknown-key /sections/0/rules/2/deadline/due/within/workingdays (did you mean `workingDays`?)'],
    ],
    [
      'none of a unit',
      within({ days: 0 }),
      ['not-a-whole-number /sections/0/rules/2/deadline/due/within/days (write a whole number from 1 to 10,000 here)'],
    ],
    [
      'part of a unit',
      within({ days: 1.5 }),
      ['not-a-whole-number /sections/0/rules/2/deadline/due/within/days (write a whole number from 1 to 10,000 here)'],
    ],
    [
      'a limit that is two',
      withDeadline({ due: { by: 'conference.heldOn', before: 'plan.endedOn' } }),
      [
        'unclear-limit /sections/0/rules/2/deadline/due (write one limit alone, and join several by `soonest` or `latest`)',
      ],
    ],
    [
      'an empty condition',
      withCondition({}),
      ['unclear-condition /sections/0/rules/2/when (write one comparison alone, and join several by `all` or `any`)'],
    ],
    [
      'a condition of nothing',
      withCondition({ all: [] }),
      ['empty-list /sections/0/rules/2/when/all (add an item, or leave the list out where it may be)'],
    ],
    [
      'two comparisons in one',
      withCondition({ fact: 'plan.endedOn', happened: true, reachedAge: 3 }),
      ['unclear-condition /sections/0/rules/2/when (write one comparison alone, and join several by `all` or `any`)'],
    ],
    [
      'a misspelt comparison',
      withCondition({ fact: 'plan.endedOn', hapened: true }),
      ['unknown-key /sections/0/rules/2/when/hapened (did you mean `happened`?)'],
    ],
    [
      'a comparison of the wrong type',
      withCondition({ fact: 'attendance.agencies', atLeast: true }),
      ['wrong-type /sections/0/rules/2/when/atLeast (write a number or an object here instead)'],
    ],
  ])('%s', (_, input, expected) => {
    expect(inShortOf(input)).toEqual(expected);
  });

  test('says which parts of several stand there', () => {
    const [issue] = issuesOf(parsePolicy(withRule({ trigger: { review: 'consider' }, criterion: { for: 'ending' } })));
    expect(issue?.message).toBe('a rule has exactly one effect; here stands `trigger` and `criterion`');
  });
});

describe('values of examples', () => {
  const agencies = (value: unknown): unknown => withExample({ facts: { 'attendance.agencies': value } });
  test.each([
    [
      'no yes or no',
      withExample({ facts: { 'lookedAfter.now': 'yes' } }),
      ['wrong-type /examples/0/facts/lookedAfter.now (write `true` or `false` here instead)'],
    ],
    [
      'no day',
      withExample({ facts: { 'plan.endedOn': '2026-13-01' } }),
      [
        'not-a-day /examples/0/facts/plan.endedOn (write the year, the month and a day that the month has, as `YYYY-MM-DD`)',
      ],
    ],
    [
      'no moment',
      withExample({ facts: { 'conference.endedAt': '2026-03-10' } }),
      [
        'not-an-instant /examples/0/facts/conference.endedAt (write the day, a `T`, the time, and `Z` or an offset such as `+01:00`)',
      ],
    ],
    [
      'no choice',
      withExample({ facts: { 'conference.kind': 'reviw' } }),
      ['unknown-word /examples/0/facts/conference.kind (did you mean `review`?)'],
    ],
    [
      'no role',
      withExample({ facts: { 'risk.continuing.by': 'chair' } }),
      ['unknown-word /examples/0/facts/risk.continuing.by (let the policy declare one of its own in `roles`)'],
    ],
    [
      'no agency',
      agencies(['polce']),
      ['unknown-word /examples/0/facts/attendance.agencies/0 (did you mean `police`?)'],
    ],
    [
      'agencies known in part of which none may be',
      agencies({ certain: [] }),
      ['missing-key /examples/0/facts/attendance.agencies (add `possible`)'],
    ],
    [
      'agencies of no kind',
      agencies('police'),
      ['wrong-type /examples/0/facts/attendance.agencies (write a list or an object here instead)'],
    ],
    [
      'no due day',
      withExample({ expect: { outcome: 'convene', due: { 'first-review': 'soon' } } }),
      ['not-a-day /examples/0/expect/due/first-review (write a day as `YYYY-MM-DD`, or a moment with its offset)'],
    ],
  ])('%s', (_, input, expected) => {
    expect(inShortOf(input)).toEqual(expected);
  });

  test('may be null for what has not come about, and known in part', () => {
    const facts = {
      'plan.endedOn': null,
      'conference.endedAt': null,
      'attendance.agencies': { certain: [], possible: ['police'] },
    };
    expect(inShortOf(withExample({ facts }))).toEqual([]);
  });
});
