import { describe, expect, test } from 'vitest';
import type { Counting, Period } from '../../../../src/domain/Period.ts';
import type { Due, Limit } from '../../../../src/engine/Due.ts';
import { isNeverDueLater, isNeverLater } from '../../../../src/policy/floors/compareLimits.ts';

const after = 'conference.heldOn';
const within = (period: Period): Limit => ({ within: period, after });
const atLeast = (period: Period): Limit => ({ atLeast: period, before: after });

const neverLater = (one: Limit, other: Limit, counting: Counting = 'exclusive', otherCounting = counting): boolean =>
  isNeverLater({ limit: one, counting }, { limit: other, counting: otherCounting });

describe('of two limits after a day, the first is never later', () => {
  test.each<[Period, Period]>([
    [{ months: 3 }, { months: 3 }],
    [{ months: 2 }, { months: 3 }],
    [{ workingDays: 5 }, { workingDays: 5 }],
    [{ workingDays: 4 }, { workingDays: 5 }],
    [{ hours: 24 }, { hours: 24 }],
    [{ hours: 12 }, { hours: 24 }],
    [{ weeks: 2 }, { days: 14 }],
    [{ days: 14 }, { weeks: 2 }],
    [{ days: 28 }, { months: 1 }],
    [{ months: 1 }, { days: 31 }],
    [{ weeks: 4 }, { months: 1 }],
    [{ days: 59 }, { months: 2 }],
    [{ days: 89 }, { months: 3 }],
    [{ months: 3 }, { days: 92 }],
    [{ days: 365 }, { months: 12 }],
    [{ months: 12 }, { days: 366 }],
    [{ days: 1460 }, { months: 48 }],
    [{ days: 5 }, { workingDays: 5 }],
    [{ days: 8 }, { workingDays: 6 }],
    [{ weeks: 1 }, { workingDays: 6 }],
  ])('%o and %o', (one, other) => {
    expect(neverLater(within(one), within(other))).toBe(true);
  });

  test.each<[Period, Period]>([
    [{ months: 4 }, { months: 3 }],
    [{ workingDays: 6 }, { workingDays: 5 }],
    [{ hours: 25 }, { hours: 24 }],
    [{ days: 15 }, { weeks: 2 }],
    [{ days: 29 }, { months: 1 }],
    [{ months: 1 }, { days: 30 }],
    [{ months: 3 }, { weeks: 13 }],
    [{ days: 90 }, { months: 3 }],
    [{ days: 1461 }, { months: 48 }],
    [{ days: 6 }, { workingDays: 5 }],
    [{ workingDays: 1 }, { months: 10 }],
    [{ hours: 1 }, { days: 30 }],
    [{ days: 1 }, { hours: 1000 }],
  ])('nor shown to be: %o and %o', (one, other) => {
    expect(neverLater(within(one), within(other))).toBe(false);
  });
});

describe('of two limits before a day, the first is never later', () => {
  test.each<[Period, Period]>([
    [{ workingDays: 5 }, { workingDays: 5 }],
    [{ workingDays: 6 }, { workingDays: 5 }],
    [{ workingDays: 5 }, { days: 5 }],
    [{ workingDays: 6 }, { weeks: 1 }],
    [{ months: 1 }, { days: 28 }],
    [{ days: 31 }, { months: 1 }],
    [{ weeks: 1 }, { days: 7 }],
  ])('%o and %o', (one, other) => {
    expect(neverLater(atLeast(one), atLeast(other))).toBe(true);
  });

  test.each<[Period, Period]>([
    [{ workingDays: 4 }, { workingDays: 5 }],
    [{ days: 30 }, { workingDays: 5 }],
    [{ workingDays: 5 }, { days: 6 }],
    [{ months: 1 }, { days: 29 }],
    [{ days: 30 }, { months: 1 }],
    [{ months: 1 }, { months: 2 }],
  ])('nor shown to be: %o and %o', (one, other) => {
    expect(neverLater(atLeast(one), atLeast(other))).toBe(false);
  });
});

describe('before, on and after one day', () => {
  const on: Limit = { by: after };

  test('lie in that order', () => {
    expect(neverLater(atLeast({ workingDays: 1 }), on)).toBe(true);
    expect(neverLater(on, within({ workingDays: 1 }))).toBe(true);
    expect(neverLater(atLeast({ months: 1 }), within({ days: 1 }))).toBe(true);
    expect(neverLater(on, on)).toBe(true);
    expect(neverLater(on, atLeast({ days: 1 }))).toBe(false);
    expect(neverLater(within({ days: 1 }), on)).toBe(false);
    expect(neverLater(on, within({ hours: 24 }))).toBe(false);
  });

  test('are not compared with those of another day', () => {
    expect(neverLater({ by: 'conference.plannedOn' }, within({ months: 12 }))).toBe(false);
  });
});

describe('under different ways of counting', () => {
  test.each<[Period, Counting, Period, Counting, boolean]>([
    [{ days: 5 }, 'exclusive', { days: 6 }, 'inclusive', true],
    [{ days: 6 }, 'inclusive', { days: 5 }, 'exclusive', true],
    [{ days: 5 }, 'clear', { days: 5 }, 'exclusive', false],
    [{ days: 4 }, 'clear', { days: 5 }, 'exclusive', true],
    [{ workingDays: 5 }, 'exclusive', { workingDays: 5 }, 'clear', true],
    [{ workingDays: 5 }, 'clear', { workingDays: 5 }, 'exclusive', false],
    [{ workingDays: 5 }, 'inclusive', { workingDays: 5 }, 'exclusive', true],
    [{ workingDays: 6 }, 'inclusive', { workingDays: 5 }, 'exclusive', false],
    [{ workingDays: 5 }, 'exclusive', { workingDays: 5 }, 'inclusive', false],
    [{ workingDays: 4 }, 'exclusive', { workingDays: 5 }, 'inclusive', true],
    [{ months: 3 }, 'clear', { months: 3 }, 'inclusive', true],
    [{ weeks: 3 }, 'clear', { weeks: 3 }, 'inclusive', true],
    [{ days: 21 }, 'clear', { weeks: 3 }, 'inclusive', false],
    [{ days: 1 }, 'inclusive', { workingDays: 1 }, 'inclusive', true],
  ])('after a day: %o %s, %o %s: %s', (one, counting, other, otherCounting, expected) => {
    expect(neverLater(within(one), within(other), counting, otherCounting)).toBe(expected);
  });

  test.each<[Period, Counting, Period, Counting, boolean]>([
    [{ workingDays: 5 }, 'clear', { workingDays: 5 }, 'exclusive', true],
    [{ workingDays: 5 }, 'exclusive', { workingDays: 5 }, 'clear', false],
    [{ workingDays: 5 }, 'exclusive', { workingDays: 5 }, 'inclusive', true],
    [{ workingDays: 5 }, 'inclusive', { workingDays: 5 }, 'exclusive', false],
    [{ days: 5 }, 'inclusive', { days: 4 }, 'exclusive', true],
  ])('before a day: %o %s, %o %s: %s', (one, counting, other, otherCounting, expected) => {
    expect(neverLater(atLeast(one), atLeast(other), counting, otherCounting)).toBe(expected);
  });
});

describe('several limits', () => {
  const other = (days: number): Limit => ({ within: { days }, after: 'initialConference.heldOn' });
  const due = (one: Due, against: Due): boolean =>
    isNeverDueLater({ due: one, counting: 'exclusive' }, { due: against, counting: 'exclusive' });
  const day = (days: number): Limit => within({ days });

  test.each<[string, Due, Due, boolean]>([
    ['one of which the soonest is in time', { soonest: [day(5), other(9)] }, day(5), true],
    ['the soonest of which is not known to be', { soonest: [day(6), other(1)] }, day(5), false],
    ['a single one against the soonest', day(5), { soonest: [day(5), other(9)] }, false],
    ['the soonest against the soonest', { soonest: [other(9), day(4)] }, { soonest: [day(5), other(9)] }, true],
    ['the soonest without one of the others', { soonest: [day(4)] }, { soonest: [day(5), other(9)] }, false],
    ['a single one against the latest', day(5), { latest: [day(5), other(9)] }, true],
    ['the latest against a single one', { latest: [day(4), day(5)] }, day(5), true],
    ['the latest, one of which is later', { latest: [day(4), day(6)] }, day(5), false],
    ['the latest against the latest', { latest: [day(4), other(9)] }, { latest: [other(9), day(5)] }, true],
    ['the latest of more', { latest: [day(4), other(9)] }, { latest: [day(5)] }, false],
    ['the latest against the soonest', { latest: [day(4), day(3)] }, { soonest: [day(5), day(4)] }, true],
    ['the latest against a sooner soonest', { latest: [day(4), day(3)] }, { soonest: [day(5), day(3)] }, false],
    ['the soonest against the latest', { soonest: [day(9), other(9)] }, { latest: [day(5), other(9)] }, true],
    ['the soonest against a latest of others', { soonest: [day(9), other(9)] }, { latest: [day(5), other(8)] }, false],
  ])('%s', (_, one, against, expected) => {
    expect(due(one, against)).toBe(expected);
  });
});
