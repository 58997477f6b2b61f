import { describe, expect, test } from 'vitest';
import { createWeigh, explainCondition } from '../../../src/audit/explainCondition.ts';
import { sayFact, sayFactWithin } from '../../../src/audit/sayFact.ts';
import { sayRequired, type Mend } from '../../../src/audit/sayRequired.ts';
import { kleene } from '../../../src/domain/kleene.ts';
import { factsOf } from '../../../src/engine/comparisonsOf.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import { aDocument, factsOf as facts, readMomentOn, rulebookOf, type LooseFacts } from '../../support/rules.ts';

const groupings = { teams: { schools: ['school', 'college'] } } as const;
const rulebook = rulebookOf(aDocument([], { groupings }));

const say = (condition: Condition, values: LooseFacts, wanted = true): readonly Mend[] => {
  const weigh = createWeigh({ policy: { counting: 'exclusive', groupings } }, facts(values), readMomentOn());
  return sayRequired(condition, wanted, { weigh, rulebook, places: (fact) => [`/${fact}`] });
};

const wordsOf = (...said: Parameters<typeof say>): readonly string[] => say(...said).map(({ words }) => words);

const wished = { fact: 'nonAttendance.wished', is: true } as const;
const offered = { fact: 'nonAttendance.advocateOffered', is: true } as const;

describe('what should have been otherwise', () => {
  test.each<readonly [string, Condition, LooseFacts, boolean, string, string]>([
    [
      'a yes',
      offered,
      { 'nonAttendance.advocateOffered': false },
      true,
      'it should be so that they could have an advocate or supporter attend for them',
      '`true`',
    ],
    [
      'a no',
      offered,
      { 'nonAttendance.advocateOffered': true },
      false,
      'it should not be so that they could have an advocate or supporter attend for them',
      '`false`',
    ],
    [
      'a no that is asked for',
      { ...offered, is: false },
      { 'nonAttendance.advocateOffered': true },
      true,
      'it should not be so that they could have an advocate or supporter attend for them',
      '`false`',
    ],
    [
      'a choice',
      { fact: 'conference.kind', is: 'review' },
      { 'conference.kind': 'initial' },
      true,
      'the kind of the conference: it should be `review`',
      '`review`',
    ],
    [
      'another choice',
      { fact: 'conference.kind', is: 'review' },
      { 'conference.kind': 'review' },
      false,
      'the kind of the conference: it should not be `review`',
      'another than `review`',
    ],
    [
      'one of several',
      { fact: 'conference.kind', in: ['review', 'transfer'] },
      { 'conference.kind': 'initial' },
      true,
      'the kind of the conference: it should be one of `review`, `transfer`',
      'one of `review`, `transfer`',
    ],
    [
      'none of several',
      { fact: 'conference.kind', in: ['review', 'initial'] },
      { 'conference.kind': 'initial' },
      false,
      'the kind of the conference: it should not be one of `review`, `initial`',
      'none of `review`, `initial`',
    ],
    [
      'who judged',
      { fact: 'exclusion.decided.by', is: 'conference-chair' },
      { 'exclusion.decided.by': 'police' },
      true,
      'who judged or decided this: It has been decided to exclude the person: it should be `conference-chair`',
      '`conference-chair`',
    ],
    [
      'a day that has come',
      { fact: 'minutes.sentOn', happened: true },
      { 'minutes.sentOn': null },
      true,
      'the day on which the minutes, or the full record, were sent out: it should have come',
      'the day',
    ],
    [
      'a day that has not',
      { fact: 'minutes.sentOn', happened: true },
      { 'minutes.sentOn': '2026-03-01' },
      false,
      'the day on which the minutes, or the full record, were sent out: it should not have come',
      '`null`',
    ],
    [
      'an age',
      { fact: 'child.bornOn', reachedAge: 18 },
      { 'child.bornOn': '2020-01-01' },
      true,
      'the day on which the child was born: it should be 18 years ago or more',
      'a day that fits',
    ],
    [
      'no such age',
      { fact: 'child.bornOn', reachedAge: 18 },
      { 'child.bornOn': '2000-01-01' },
      false,
      'the day on which the child was born: it should not be 18 years ago or more',
      'a day that fits',
    ],
    [
      'a day before another',
      { fact: 'plan.endedOn', before: 'child.diedOn' },
      { 'plan.endedOn': '2026-03-01', 'child.diedOn': '2026-02-01' },
      true,
      'the day on which the child protection plan ended: it should be before this: the day on which the child died',
      'a day that fits',
    ],
    [
      'a day so long before today',
      { fact: 'plan.endedOn', before: 'asOf', atLeast: { months: 1 } },
      { 'plan.endedOn': '2026-03-01' },
      true,
      'the day on which the child protection plan ended: it should be at least 1 month before this: the day of the audit',
      'a day that fits',
    ],
    [
      'a day within a time',
      { fact: 'plan.endedOn', within: { weeks: 2 }, after: 'child.diedOn' },
      { 'plan.endedOn': '2026-03-01', 'child.diedOn': '2026-02-01' },
      true,
      'the day on which the child protection plan ended: it should be within 2 weeks after this: the day on which the child died',
      'a day that fits',
    ],
    [
      'so many agencies',
      { fact: 'attendance.agencies', atLeast: 2 },
      { 'attendance.agencies': ['police'] },
      true,
      'the agencies and key disciplines that are at the conference: there should be at least 2',
      'who counts',
    ],
    [
      'fewer agencies',
      { fact: 'attendance.agencies', atLeast: 1, except: ['police', 'school'] },
      { 'attendance.agencies': ['housing'] },
      false,
      'the agencies and key disciplines that are at the conference: there should be fewer than 1, `police` and `school` not counted',
      'who counts',
    ],
    [
      'agencies counted by a table',
      { fact: 'attendance.agencies', atLeast: 1, countedBy: 'teams' },
      { 'attendance.agencies': ['police'] },
      true,
      'the agencies and key disciplines that are at the conference: there should be at least 1, counted by `teams`',
      'who counts',
    ],
    [
      'an agency',
      { fact: 'attendance.agencies', includes: 'police' },
      { 'attendance.agencies': [] },
      true,
      'the agencies and key disciplines that are at the conference: `police` should be among them',
      'who counts',
    ],
    [
      'no such agency',
      { fact: 'attendance.agencies', includes: 'police' },
      { 'attendance.agencies': ['police'] },
      false,
      'the agencies and key disciplines that are at the conference: `police` should not be among them',
      'who counts',
    ],
  ])('%s', (_, condition, values, wanted, words, value) => {
    expect(say(condition, values, wanted)).toEqual([
      {
        facts: factsOf(condition as typeof wished),
        words,
        record: `${value} at \`/${(condition as typeof wished).fact}\``,
      },
    ]);
  });

  test('is nothing where it is as it should be, or not known', () => {
    expect(say(offered, { 'nonAttendance.advocateOffered': true })).toEqual([]);
    expect(say(offered, {})).toEqual([]);
  });

  test('of several that must all be so are those that are known not to be', () => {
    const values = { 'nonAttendance.wished': false };
    expect(wordsOf({ all: [wished, offered] }, values)).toEqual([
      'it should be so that a parent or child does not wish to attend',
    ]);
  });

  const neither = { 'nonAttendance.wished': false, 'nonAttendance.advocateOffered': false };

  test('of several of which one suffices is either of them', () => {
    expect(say({ any: [wished, offered] }, neither)).toEqual([
      {
        facts: ['nonAttendance.wished', 'nonAttendance.advocateOffered'],
        words: expect.stringMatching(
          /^either it should be so that a parent .*; or it should be so that they could/u,
        ) as string,
        record: 'either `true` at `/nonAttendance.wished`; or `true` at `/nonAttendance.advocateOffered`',
      },
    ]);
  });

  test('of one alternative is that one', () => {
    expect(wordsOf({ any: [wished] }, neither)).toEqual([
      'it should be so that a parent or child does not wish to attend',
    ]);
  });

  test('of alternatives with several parts keeps the parts together', () => {
    const [either] = say(
      { any: [{ all: [wished, offered] }, { fact: 'conference.kind', is: 'review' }] },
      { ...neither, 'conference.kind': 'initial' },
    );
    expect(either?.record).toBe(
      'either `true` at `/nonAttendance.wished` and `true` at `/nonAttendance.advocateOffered`; or `review` at `/conference.kind`',
    );
  });

  test('turns round under a not', () => {
    const values = { 'nonAttendance.wished': true, 'nonAttendance.advocateOffered': true };
    expect(say({ not: { any: [wished, offered] } }, values).map(({ record }) => record)).toEqual([
      '`false` at `/nonAttendance.wished`',
      '`false` at `/nonAttendance.advocateOffered`',
    ]);
    expect(say({ not: { all: [wished, offered] } }, values)).toHaveLength(1);
  });
});

describe('why a condition holds or does not', () => {
  const { yes, no, unknown } = kleene;

  test.each<readonly [Condition | undefined, LooseFacts, number, readonly string[]]>([
    [undefined, {}, yes, []],
    [wished, {}, unknown, []],
    [wished, { 'nonAttendance.wished': true }, yes, ['nonAttendance.wished']],
    [{ all: [wished, offered] }, { 'nonAttendance.wished': false }, no, ['nonAttendance.wished']],
    [{ all: [wished, offered] }, { 'nonAttendance.wished': true }, unknown, []],
    [{ any: [wished, offered] }, { 'nonAttendance.wished': true }, yes, ['nonAttendance.wished']],
    [
      { any: [wished, offered] },
      { 'nonAttendance.wished': false, 'nonAttendance.advocateOffered': false },
      no,
      ['nonAttendance.wished', 'nonAttendance.advocateOffered'],
    ],
    [{ not: wished }, { 'nonAttendance.wished': false }, yes, ['nonAttendance.wished']],
    [{ ...wished, is: false }, { 'nonAttendance.wished': false }, yes, ['nonAttendance.wished']],
    [{ ...wished, is: false }, {}, unknown, []],
  ])('%j of %j', (condition, values, truth, because) => {
    const weigh = createWeigh({ policy: { counting: 'exclusive' } }, facts(values), readMomentOn());
    const explained = explainCondition(condition, weigh);
    expect([explained.truth, explained.because.map(({ fact }) => fact)]).toEqual([truth, because]);
  });

  test.each([
    [{ fact: 'plan.endedOn', before: 'asOf' }, ['plan.endedOn']],
    [{ fact: 'plan.endedOn', within: { days: 1 }, after: 'child.diedOn' }, ['plan.endedOn', 'child.diedOn']],
  ])('the facts of %j', (comparison, expected) => {
    expect(factsOf(comparison)).toEqual(expected);
  });
});

describe('a fact in words', () => {
  test('is its sentence, and within another sentence has neither stop nor capital', () => {
    expect(sayFact('minutes.signedByChair', rulebook)).toBe('The chair has signed the minutes.');
    expect(sayFactWithin('minutes.signedByChair', rulebook)).toBe('the chair has signed the minutes');
  });

  test('that nobody has declared is its name', () => {
    expect(sayFact('local.unheardOf', rulebook)).toBe('`local.unheardOf`');
  });
});
