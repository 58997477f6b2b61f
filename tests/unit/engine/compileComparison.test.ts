import { describe, expect, test } from 'vitest';
import { agencies, type Agency } from '../../../src/domain/agencies.ts';
import type { Kleene } from '../../../src/domain/kleene.ts';
import { valuePlace } from '../../../src/domain/factSlots.ts';
import { compileComparison } from '../../../src/engine/compileComparison.ts';
import type { Comparison } from '../../../src/engine/Condition.ts';
import type { Policy } from '../../../src/engine/Policy.ts';
import { laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

const unknown = 0;
const no = 1;
const yes = 2;

const groupings = {
  services: {
    health: ['health-visiting', 'school-nursing', 'paediatrics'],
    teaching: ['school', 'early-years'],
    police: ['police'],
  },
} as const satisfies Policy['groupings'];

const truth = (
  comparison: Comparison,
  facts: LooseFacts,
  {
    asOf = '2026-03-10',
    counting = 'exclusive',
  }: { readonly asOf?: string; readonly counting?: Policy['counting'] } = {},
): Kleene => compileComparison(comparison, { counting, groupings }).evaluate(laidOutOf(facts), readMomentOn(asOf));

describe('`is` of a yes or no', () => {
  const isFirst = { fact: 'review.isFirst', is: true } as const;

  test.each([
    ['yes where it is so', { 'review.isFirst': true }, yes],
    ['no where it is not', { 'review.isFirst': false }, no],
    ['unknown where that is not known', { 'lookedAfter.now': true }, unknown],
    ['unknown where nothing at all is known', {}, unknown],
  ])('is %s', (_, facts, expected) => {
    expect(truth(isFirst, facts)).toBe(expected);
  });

  test('reads facts that a policy declares for itself', () => {
    expect(truth({ fact: 'local.passportHeld', is: true }, { 'local.passportHeld': false })).toBe(no);
  });
});

describe('`is` and `in` of a choice', () => {
  const isReview = { fact: 'conference.kind', is: 'review' } as const;
  const isEither = { fact: 'conference.kind', in: ['review', 'transfer'] } as const;

  test.each([
    ['yes', { 'conference.kind': 'review' }, yes, yes],
    ['no beside another choice', { 'conference.kind': 'initial' }, no, no],
    ['by what is listed', { 'conference.kind': 'transfer' }, no, yes],
    ['unknown', {}, unknown, unknown],
  ])('are settled: %s', (_, facts, is, isIn) => {
    expect([truth(isReview, facts), truth(isEither, facts)]).toEqual([is, isIn]);
  });

  test('read who judged', () => {
    const facts = { 'risk.continuing': false, 'risk.continuing.by': 'review-conference' };
    expect(truth({ fact: 'risk.continuing.by', in: ['review-conference', 'looked-after-review'] }, facts)).toBe(yes);
  });

  test('read the choices of a policy’s own facts', () => {
    expect(truth({ fact: 'local.mood', is: 'calm' }, { 'local.mood': 'tense' })).toBe(no);
  });

  test('stay unknown where only facts placed after them are known', () => {
    valuePlace('local.colour', 'choice');
    valuePlace('local.later', 'choice');
    expect(truth({ fact: 'local.colour', in: ['red'] }, { 'local.later': 'blue' })).toBe(unknown);
  });
});

describe('`atLeast` of a count', () => {
  const threeVisits = { fact: 'local.visits', atLeast: 3 } as const;

  test.each([
    ['more', { 'local.visits': 4 }, yes],
    ['just as many', { 'local.visits': 3 }, yes],
    ['fewer', { 'local.visits': 2 }, no],
    ['none', { 'local.visits': 0 }, no],
    ['an unknown number', {}, unknown],
  ])('is settled by %s', (_, facts, expected) => {
    expect(truth(threeVisits, facts)).toBe(expected);
  });

  test('stays unknown where only facts placed after it are known', () => {
    valuePlace('local.visitsBefore', 'least');
    valuePlace('local.visitsAfter', 'least');
    expect(truth({ fact: 'local.visitsBefore', atLeast: 1 }, { 'local.visitsAfter': 2 })).toBe(unknown);
  });
});

describe('`atLeast` of agencies', () => {
  const three = { fact: 'attendance.agencies', atLeast: 3 } as const;
  const count = (members: unknown, comparison: Comparison = three): Kleene =>
    truth(comparison, { 'attendance.agencies': members });

  test('counts each agency as one', () => {
    expect(count(['police', 'school', 'housing'])).toBe(yes);
    expect(count(['police', 'school'])).toBe(no);
    expect(count([])).toBe(no);
  });

  test('counts every agency that there is', () => {
    expect(count(agencies, { fact: 'attendance.agencies', atLeast: agencies.length })).toBe(yes);
    expect(count(agencies, { fact: 'attendance.agencies', atLeast: agencies.length + 1 })).toBe(no);
  });

  test('is unknown where possible members could make up the number', () => {
    expect(count({ certain: ['police', 'school'], possible: ['housing'] })).toBe(unknown);
  });

  test('is a no where even all possible members are too few', () => {
    expect(count({ certain: ['police'], possible: ['housing'] })).toBe(no);
  });

  test('is a yes where certain members are enough', () => {
    expect(count({ certain: ['police', 'school', 'housing'], possible: ['college'] })).toBe(yes);
  });

  test('counts no agency twice that is certain and possible', () => {
    expect(count({ certain: ['police', 'school'], possible: ['police'] })).toBe(no);
  });

  test('is unknown where nothing is known of who is there', () => {
    expect(truth(three, {})).toBe(unknown);
    expect(truth(three, { 'plan.endedOn': null, 'conference.kind': 'review' })).toBe(unknown);
  });

  test('stays unknown where only facts placed after it are known', () => {
    const facts = { 'local.placedAfterAgencies': 1 };
    valuePlace('attendance.agenciesInDirectContact', 'least');
    valuePlace('attendance.agenciesInDirectContact', 'most0');
    valuePlace('local.placedAfterAgencies', 'least');
    expect(truth({ fact: 'attendance.agenciesInDirectContact', atLeast: 5 }, facts)).toBe(unknown);
    expect(truth({ fact: 'attendance.agenciesInDirectContact', includes: 'police' }, facts)).toBe(unknown);
  });

  test('leaves out agencies that do not count', () => {
    const othersThanSocialCare = { ...three, atLeast: 2, except: ['childrens-social-care' as const] };
    expect(count(['childrens-social-care', 'police'], othersThanSocialCare)).toBe(no);
    expect(count(['childrens-social-care', 'police', 'school'], othersThanSocialCare)).toBe(yes);
  });

  test('counts by the groupings of a table, each once', () => {
    const byService = { ...three, atLeast: 2, countedBy: 'services' };
    expect(count(['health-visiting', 'school-nursing'], byService)).toBe(no);
    expect(count(['health-visiting', 'school'], byService)).toBe(yes);
    expect(count({ certain: ['health-visiting'], possible: ['school'] }, byService)).toBe(unknown);
    expect(count({ certain: ['health-visiting'], possible: ['paediatrics'] }, byService)).toBe(no);
  });

  test('counts no agency that its table does not name', () => {
    expect(count(['health-visiting', 'housing'], { ...three, atLeast: 2, countedBy: 'services' })).toBe(no);
  });

  test('leaves agencies that do not count out of their groupings', () => {
    const withoutPaediatrics = { ...three, atLeast: 1, countedBy: 'services', except: ['paediatrics' as const] };
    expect(count(['paediatrics'], withoutPaediatrics)).toBe(no);
    expect(count(['paediatrics', 'health-visiting'], withoutPaediatrics)).toBe(yes);
  });
});

describe('`includes`', () => {
  const includes = (members: unknown, agency: Agency = 'police'): Kleene =>
    truth({ fact: 'attendance.agencies', includes: agency }, { 'attendance.agencies': members });

  test.each([
    ['a certain member', ['police', 'school'], yes],
    ['an agency that is not there', ['school'], no],
    ['nobody', [], no],
    ['a possible member', { certain: ['school'], possible: ['police'] }, unknown],
    ['an agency that is not even possible', { certain: ['school'], possible: ['housing'] }, no],
    ['agencies that are not known', undefined, unknown],
  ])('is settled by %s', (_, members, expected) => {
    expect(includes(members)).toBe(expected);
  });
});

describe('`happened`', () => {
  const ended = { fact: 'plan.endedOn', happened: true } as const;

  test.each([
    ['a day before', { 'plan.endedOn': '2026-03-09' }, yes],
    ['the day of the question', { 'plan.endedOn': '2026-03-10' }, yes],
    ['a day to come', { 'plan.endedOn': '2026-03-11' }, no],
    ['nothing that has come about', { 'plan.endedOn': null }, no],
    ['a day that is not known', {}, unknown],
  ])('is settled by %s', (_, facts, happened) => {
    expect(truth(ended, facts)).toBe(happened);
  });

  test('reads the day that an instant names', () => {
    const facts = { 'conference.endedAt': '2026-03-11T00:30:00+14:00' };
    expect(truth({ fact: 'conference.endedAt', happened: true }, facts)).toBe(no);
    expect(truth({ fact: 'conference.endedAt', happened: true }, facts, { asOf: '2026-03-11' })).toBe(yes);
  });
});

describe('`reachedAge`', () => {
  const eighteen = { fact: 'child.bornOn', reachedAge: 18 } as const;

  test.each([
    ['the birthday', '2008-03-10', yes],
    ['the day before it', '2008-03-11', no],
    ['a child not yet born', null, no],
    ['a day of birth that is not known', undefined, unknown],
  ])('is settled on %s', (_, bornOn, expected) => {
    expect(truth(eighteen, { 'child.bornOn': bornOn })).toBe(expected);
  });

  test('is reached on 1 March by those born on 29 February', () => {
    const facts = { 'child.bornOn': '2008-02-29' };
    const days = ['2026-02-28', '2026-03-01'];
    expect(days.map((asOf) => truth(eighteen, facts, { asOf }))).toEqual([no, yes]);
  });
});

describe('`before`', () => {
  const comparison = { fact: 'exclusion.requestedOn', before: 'conference.dayOn' } as const;
  const requestedOn = (on: unknown, conference: unknown): LooseFacts => ({
    'exclusion.requestedOn': on,
    'conference.dayOn': conference,
  });

  test.each([
    ['an earlier day', '2026-03-11', '2026-03-12', yes],
    ['the same day', '2026-03-12', '2026-03-12', no],
    ['a later day', '2026-03-13', '2026-03-12', no],
    ['a day that is not known', undefined, '2026-03-12', unknown],
    ['a day to compare with that is not known', '2026-03-12', undefined, unknown],
    ['two days that are not known', undefined, undefined, unknown],
    ['a day that has not come about', null, '2026-03-12', no],
    ['a day to compare with that has not come about', '2026-03-12', null, no],
    ['one that has not come about and one that is not known', null, undefined, no],
    ['one that is not known and one that has not come about', undefined, null, no],
  ])('is settled by %s', (_, on, conference, expected) => {
    expect(truth(comparison, requestedOn(on, conference))).toBe(expected);
  });

  test('holds on the same day too where it says so', () => {
    const orOn = { ...comparison, orOn: true } as const;
    const days = ['2026-03-11', '2026-03-12', '2026-03-13'];
    expect(days.map((on) => truth(orOn, requestedOn(on, '2026-03-12')))).toEqual([yes, yes, no]);
    const otherWay = { fact: comparison.before, before: comparison.fact, orOn: true } as const;
    expect(days.map((on) => truth(otherWay, requestedOn(on, '2026-03-12')))).toEqual([no, yes, yes]);
  });

  test('by at least a period counts back as the policy does', () => {
    const threeWorkingDays = { ...comparison, atLeast: { workingDays: 3 } };
    const truthOf = (on: string, counting: Policy['counting']): Kleene =>
      truth(threeWorkingDays, requestedOn(on, '2026-03-12'), { counting });
    expect([truthOf('2026-03-09', 'exclusive'), truthOf('2026-03-10', 'exclusive')]).toEqual([yes, no]);
    expect([truthOf('2026-03-06', 'clear'), truthOf('2026-03-09', 'clear')]).toEqual([yes, no]);
    expect([truthOf('2026-03-10', 'inclusive'), truthOf('2026-03-11', 'inclusive')]).toEqual([yes, no]);
  });

  test('by at least a period is unknown where a day is', () => {
    const threeWorkingDays = { ...comparison, atLeast: { workingDays: 3 } };
    expect(truth(threeWorkingDays, requestedOn(undefined, '2026-03-12'))).toBe(unknown);
  });

  test('can name the day of the question on either side', () => {
    const facts = { 'plan.endedOn': '2026-03-10' };
    expect(truth({ fact: 'plan.endedOn', before: 'asOf' }, facts)).toBe(no);
    expect(truth({ fact: 'plan.endedOn', before: 'asOf' }, facts, { asOf: '2026-03-11' })).toBe(yes);
    expect(truth({ fact: 'asOf', before: 'plan.endedOn' }, facts, { asOf: '2026-03-09' })).toBe(yes);
  });
});

describe('`within`', () => {
  const comparison = { fact: 'move.notifiedOn', within: { workingDays: 1 }, after: 'move.permanentOn' } as const;

  test.each([
    ['the last day', '2026-04-07', '2026-04-02', yes],
    ['the day after it', '2026-04-08', '2026-04-02', no],
    ['a day even before the other', '2026-04-01', '2026-04-02', yes],
    ['a day that is not known', undefined, '2026-04-02', unknown],
    ['a day that has not come about', null, '2026-04-02', no],
    ['another day that has not come about', '2026-04-02', null, no],
    ['another day that is not known', '2026-04-02', undefined, unknown],
  ])('is settled by %s', (_, on, after, expected) => {
    expect(truth(comparison, { 'move.notifiedOn': on, 'move.permanentOn': after })).toBe(expected);
  });

  test('counts as the policy does', () => {
    const facts = { 'move.notifiedOn': '2026-03-12', 'move.permanentOn': '2026-03-10' };
    expect(truth(comparison, facts, { counting: 'clear' })).toBe(yes);
    expect(truth(comparison, facts, { counting: 'exclusive' })).toBe(no);
  });
});

describe('more groupings than a table has', () => {
  const four = { fact: 'attendance.agencies', atLeast: 4, countedBy: 'services' } as const;

  test.each([
    ['whoever is there', { 'attendance.agencies': ['police', 'school', 'paediatrics'] }],
    ['though nobody knows who is there', {}],
  ])('are never there, %s', (_, facts) => {
    expect(truth(four, facts)).toBe(no);
  });

  test('are as many as are left where some agencies do not count', () => {
    expect(truth({ ...four, atLeast: 3, except: ['police'] }, {})).toBe(no);
    expect(truth({ ...four, atLeast: 2, except: ['police'] }, {})).toBe(unknown);
  });
});

describe('a value that is not of its fact’s type', () => {
  test.each([
    ['a number for a choice', { fact: 'conference.kind', is: 'review' }, { 'conference.kind': 1 }],
    ['`null` for a choice', { fact: 'conference.kind', is: 'review' }, { 'conference.kind': null }],
    ['text for agencies', { fact: 'attendance.agencies', includes: 'police' }, { 'attendance.agencies': 'police' }],
    ['text for a count', { fact: 'local.visits', atLeast: 1 }, { 'local.visits': '5' }],
    ['text for a day', { fact: 'plan.endedOn', happened: true }, { 'plan.endedOn': 'yesterday' }],
  ] as const)('leaves the comparison unknown: %s', (_, comparison, facts) => {
    expect(truth(comparison, facts)).toBe(unknown);
  });
});
