import { describe, expect, test } from 'vitest';
import { createFacts, laidOut, type Facts } from '../../../src/domain/Facts.ts';
import { agencyBits } from '../../../src/domain/agencyBits.ts';
import {
  choiceNumber,
  notHappened,
  truthPlace,
  unknown,
  valuePlace,
  type Aspect,
} from '../../../src/domain/factSlots.ts';
import { kleene, type Kleene } from '../../../src/domain/kleene.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { calendarDay, day, factsOf } from '../../support/rules.ts';

const truthOf = (facts: Facts, name: string): Kleene => {
  const { truths } = laidOut(facts);
  const { word, shift } = truthPlace(name);
  return [kleene.unknown, kleene.no, kleene.yes][((truths[word] ?? 0) >> shift) & 3] ?? kleene.unknown;
};

const numberOf = (facts: Facts, name: string, aspect: Aspect): number =>
  laidOut(facts).numbers[valuePlace(name, aspect)] ?? unknown;

describe('a yes-no fact', () => {
  test('is a yes, a no, or unknown', () => {
    const facts = factsOf({ 'review.isFirst': true, 'lookedAfter.now': false, 'decision.consensus': undefined });
    expect(truthOf(facts, 'review.isFirst')).toBe(kleene.yes);
    expect(truthOf(facts, 'lookedAfter.now')).toBe(kleene.no);
    expect(truthOf(facts, 'decision.consensus')).toBe(kleene.unknown);
    expect(truthOf(facts, 'minutes.signedByChair')).toBe(kleene.unknown);
  });

  test('keeps its truth beside more facts than one word holds', () => {
    const names = Array.from({ length: 64 }, (_, index) => `local.packed${String(index)}`);
    const expected = names.map((_, index) => [kleene.yes, kleene.no, kleene.unknown][index % 3]);
    const given = names.map((name, index) => [name, [true, false, undefined][index % 3]]);
    const facts = factsOf(Object.fromEntries(given) as Record<string, unknown>);
    expect(names.map((name) => truthOf(facts, name))).toEqual(expected);
  });

  test('whose name is first named after the case was made is unknown for that case', () => {
    const facts = factsOf({ 'local.early': true });
    const late = Array.from({ length: 40 }, (_, index) => `local.late${String(index)}`);
    expect(new Set(late.map((name) => truthOf(facts, name)))).toEqual(new Set([kleene.unknown]));
    expect(numberOf(facts, 'local.lateDay', 'day')).toBe(unknown);
  });
});

describe('a day', () => {
  test('is its number', () => {
    expect(numberOf(factsOf({ 'plan.endedOn': '2026-03-10' }), 'plan.endedOn', 'day')).toBe(day('2026-03-10'));
  });

  test('of `null` is known not to have come about', () => {
    const facts = factsOf({ 'plan.endedOn': null, 'conference.endedAt': null });
    expect(numberOf(facts, 'plan.endedOn', 'day')).toBe(notHappened);
    expect(numberOf(facts, 'conference.endedAt', 'second')).toBe(notHappened);
  });

  test('that is not given stays unknown beside one that is', () => {
    const before = valuePlace('local.beforeOn', 'day');
    const facts = factsOf({ 'local.afterOn': '2026-03-10' });
    expect(laidOut(facts).numbers[before] ?? unknown).toBe(unknown);
    expect(numberOf(facts, 'local.afterOn', 'day')).toBe(day('2026-03-10'));
  });

  test('that comes first in place may be given last', () => {
    valuePlace('local.placedFirst', 'day');
    valuePlace('local.placedSecond', 'day');
    const facts = factsOf({ 'local.placedSecond': '2026-03-11', 'local.placedFirst': '2026-03-10' });
    expect(numberOf(facts, 'local.placedFirst', 'day')).toBe(day('2026-03-10'));
    expect(numberOf(facts, 'local.placedSecond', 'day')).toBe(day('2026-03-11'));
  });
});

describe('an instant', () => {
  test('is its second, its offset, and the day that it names', () => {
    const facts = factsOf({ 'conference.endedAt': '2026-07-10T00:30:00+01:00' });
    expect(numberOf(facts, 'conference.endedAt', 'second')).toBe(day('2026-07-09') * 86_400 + 23 * 3600 + 1800);
    expect(numberOf(facts, 'conference.endedAt', 'offset')).toBe(60);
    expect(numberOf(facts, 'conference.endedAt', 'day')).toBe(day('2026-07-10'));
  });
});

describe('a choice', () => {
  test.each([
    ['child.life', 'unborn-or-living'],
    ['plan.stage', 'ended'],
    ['conference.kind', 'review'],
    ['plan.endingRoute', 'review-conference'],
    ['risk.continuing.by', 'core-group'],
    ['local.mood', 'calm'],
  ])('such as `%s` is the number of its word', (name, word) => {
    expect(numberOf(factsOf({ [name]: word }), name, 'choice')).toBe(choiceNumber(word));
  });
});

describe('a count', () => {
  test('is itself', () => {
    expect(numberOf(factsOf({ 'local.visits': 3 }), 'local.visits', 'least')).toBe(3);
    expect(numberOf(factsOf({ 'local.visits': 3 }), 'local.visits', 'most')).toBe(3);
  });
});

describe('a set of agencies', () => {
  test('that is known has no members that are merely possible', () => {
    const facts = factsOf({ 'attendance.agencies': ['police', 'school'] });
    expect(numberOf(facts, 'attendance.agencies', 'least0')).toBe(agencyBits(['police', 'school'])[0]);
    expect(numberOf(facts, 'attendance.agencies', 'least')).toBe(2);
    expect(numberOf(facts, 'attendance.agencies', 'most0')).toBe(agencyBits(['police', 'school'])[0]);
    expect(numberOf(facts, 'attendance.agencies', 'most')).toBe(2);
  });

  test('that is known in part counts its certain members among the possible ones', () => {
    const facts = factsOf({ 'attendance.agencies': { certain: ['police'], possible: ['school'] } });
    expect(numberOf(facts, 'attendance.agencies', 'least0')).toBe(agencyBits(['police'])[0]);
    expect(numberOf(facts, 'attendance.agencies', 'least')).toBe(1);
    expect(numberOf(facts, 'attendance.agencies', 'most0')).toBe(agencyBits(['police', 'school'])[0]);
    expect(numberOf(facts, 'attendance.agencies', 'most')).toBe(2);
  });

  test('can be known to be empty', () => {
    expect(numberOf(factsOf({ 'attendance.agencies': [] }), 'attendance.agencies', 'most')).toBe(0);
  });
});

describe('a value that is not of its fact’s type', () => {
  test.each([
    ['text for a yes or no', { 'review.isFirst': 'true' }],
    ['a number for a yes or no', { 'review.isFirst': 1 }],
    ['`null` for a yes or no', { 'review.isFirst': null }],
  ])('stays unknown: %s', (_, values) => {
    expect(truthOf(factsOf(values), 'review.isFirst')).toBe(kleene.unknown);
  });

  test.each([
    ['a truth', true],
    ['a number', 20_000],
    ['a day that does not exist', '2026-02-30'],
    ['an instant before 1970', '1960-01-01T12:00Z'],
    ['agencies', ['police']],
    ['nothing at all', undefined],
  ])('stays unknown: %s for a day', (_, value) => {
    expect(numberOf(factsOf({ 'plan.endedOn': value }), 'plan.endedOn', 'day')).toBe(unknown);
  });

  test('stays unknown: a day for a moment that hours are counted from', () => {
    const facts = factsOf({ 'conference.endedAt': '2026-03-10' });
    expect(numberOf(facts, 'conference.endedAt', 'second')).toBe(unknown);
  });
});

describe('the facts of a case', () => {
  test('are frozen, and hold the values as they were given', () => {
    const values = { 'plan.endedOn': calendarDay('2026-03-10'), 'review.isFirst': true };
    const facts = createFacts(values);
    expect(facts.values).toEqual(values);
    expect(isFrozenThroughout(facts)).toBe(true);
    expect(Reflect.ownKeys(facts)).toEqual(['values', 'reading']);
  });

  test('do not change with the object that they were made from', () => {
    const values = { 'review.isFirst': true };
    const facts = createFacts(values);
    values['review.isFirst'] = false;
    expect(facts.values['review.isFirst']).toBe(true);
  });
});

describe('the day as of which facts were read', () => {
  test('is not there for bare facts', () => {
    expect(createFacts({}).reading).toBeUndefined();
  });

  test('is kept with the conference and with what nobody can know', () => {
    const names = new Set(['decision.consensus']);
    const outOfReach = { facts: names, because: 'not-yet' } as const;
    const reading = { asOf: calendarDay('2026-03-10'), conference: 'review', conferenceOn: null, outOfReach };
    const facts = createFacts({}, reading);
    expect(facts.reading).toEqual(reading);
    expect(Object.isFrozen(facts.reading)).toBe(true);
    names.add('record.strengths');
    expect(facts.reading?.outOfReach?.facts).toEqual(new Set(['decision.consensus']));
    expect(createFacts({}, { asOf: calendarDay('2026-03-10') }).reading).toEqual({ asOf: '2026-03-10' });
  });

  test('is kept where another copy of the library laid them out', () => {
    const facts = createFacts({ 'review.isFirst': true }, { asOf: calendarDay('2026-03-10') });
    expect(laidOut(facts)).toBe(laidOut(facts));
    expect(laidOut({ ...facts })).toEqual(laidOut(facts));
  });
});
