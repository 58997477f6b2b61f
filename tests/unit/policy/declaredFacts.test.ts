import { describe, expect, test } from 'vitest';
import { aPolicy, inShort, issuesIn, withCondition, withExample } from './support/aPolicy.ts';

const inShortOf = (input: unknown): readonly string[] => inShort(issuesIn(input));

describe('facts of examples and of the policy itself', () => {
  test.each([
    [
      'a misspelt fact',
      { 'lookedAfter.nwo': true },
      ['unknown-fact /examples/0/facts/lookedAfter.nwo (did you mean `lookedAfter.now`?)'],
    ],
    [
      'the day of the question',
      { asOf: '2026-01-01' },
      ['unknown-fact /examples/0/facts/asOf (put it beside `facts`)'],
    ],
    [
      'a local fact that is not declared',
      { 'local.mods': 'calm' },
      [
        'undeclared-fact /examples/0/facts/local.mods (did you mean `local.mood`? if not, declare `local.mods` in `facts` of the policy)',
      ],
    ],
    [
      'a local number that is none',
      { 'local.houseVisits': 'two' },
      ['wrong-type /examples/0/facts/local.houseVisits (write a whole number, 0 or more, here instead)'],
    ],
    [
      'a local number below 0',
      { 'local.houseVisits': -1 },
      ['wrong-type /examples/0/facts/local.houseVisits (write a whole number, 0 or more, here instead)'],
    ],
    [
      'a local number that is not whole',
      { 'local.houseVisits': 1.5 },
      ['wrong-type /examples/0/facts/local.houseVisits (write a whole number, 0 or more, here instead)'],
    ],
    [
      'a local choice that is none',
      { 'local.mood': 'cam' },
      ['unknown-choice /examples/0/facts/local.mood (did you mean `calm`?)'],
    ],
    [
      'a local choice that is no text',
      { 'local.mood': 3 },
      ['wrong-type /examples/0/facts/local.mood (write one of `calm`, `tense` here instead)'],
    ],
    [
      'a local day that is none',
      { 'local.toldOn': 'today' },
      [
        'not-a-day /examples/0/facts/local.toldOn (write the day as `YYYY-MM-DD`, or `null` where it has not come about)',
      ],
    ],
    [
      'a local day that is no text',
      { 'local.toldOn': 3 },
      ['wrong-type /examples/0/facts/local.toldOn (write a day as `YYYY-MM-DD`, or `null`, here instead)'],
    ],
    ['local facts in order', { 'local.toldOn': null, 'local.mood': 'calm', 'local.houseVisits': 2 }, []],
  ])('%s', (_, facts, expected) => {
    expect(inShortOf(withExample({ facts }))).toEqual(expected);
  });

  test('are looked up where an example says which are missing', () => {
    const expect_ = { outcome: 'undetermined', missing: ['plan.failingToProtec'] };
    expect(inShortOf(withExample({ expect: expect_ }))).toEqual([
      'unknown-fact /examples/0/expect/missing/0 (did you mean `plan.failingToProtect`?)',
    ]);
  });

  test('have names under `local.`', () => {
    const facts = { ...(aPolicy()['facts'] as object), calm: { type: 'yes-no', says: 'All is calm.' } };
    expect(inShortOf({ ...aPolicy(), facts })).toEqual(['not-a-local-name /facts/calm (did you mean `local.calm`?)']);
  });

  test('a series is told of by a day', () => {
    const withType = (type: unknown): readonly string[] => {
      const series = { 'local.series.supervision': { type, says: 'From when the next supervision is counted.' } };
      return inShortOf({ ...aPolicy(), facts: { ...(aPolicy()['facts'] as object), ...series } });
    };
    const help = 'write `date` here: its value is the day from which the time to the next one is counted';
    expect(withType('date')).toEqual([]);
    expect(['instant', 'count', ['one', 'other']].map(withType)).toEqual(
      Array(3).fill([`series-not-a-day /facts/local.series.supervision/type (${help})`]),
    );
  });

  test('are passed over where their declaration is broken, which is told once', () => {
    const policy = withCondition({ fact: 'local.mood', is: 'calm' });
    const facts = { 'local.mood': { type: 'yesno', says: 'The mood.' } };
    expect(inShortOf({ ...policy, facts })).toEqual(['unknown-word /facts/local.mood/type (did you mean `yes-no`?)']);
  });
});
