import { describe, expect, test } from 'vitest';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { Counting, Period } from '../../../src/domain/Period.ts';
import { dayAfter, dayBefore } from '../../../src/engine/countPeriod.ts';
import { calendar2026, day } from '../../support/rules.ts';

const after = (anchor: string, period: Period, counting: Counting = 'exclusive'): string =>
  toCalendarDay(dayAfter(day(anchor), period, counting, calendar2026));
const before = (anchor: string, period: Period, counting: Counting = 'exclusive'): string =>
  toCalendarDay(dayBefore(day(anchor), period, counting, calendar2026));
const every: readonly Counting[] = ['exclusive', 'inclusive', 'clear'];

describe('months and weeks', () => {
  test('lead to the corresponding day, however days are counted', () => {
    expect(every.map((counting) => after('2026-11-30', { months: 3 }, counting))).toEqual(Array(3).fill('2027-02-28'));
    expect(every.map((counting) => before('2026-05-31', { months: 3 }, counting))).toEqual(Array(3).fill('2026-02-28'));
  });

  test('of three and six are neither 91 nor 183 days (trap 10)', () => {
    expect(after('2026-07-01', { months: 3 })).toBe('2026-10-01');
    expect(after('2026-07-01', { days: 91 })).toBe('2026-09-30');
    expect(after('2026-07-15', { months: 6 })).toBe('2027-01-15');
    expect(after('2026-07-15', { days: 183 })).toBe('2027-01-14');
  });

  test('of weeks are seven days each, however days are counted', () => {
    expect(every.map((counting) => after('2026-03-10', { weeks: 6 }, counting))).toEqual(Array(3).fill('2026-04-21'));
    expect(every.map((counting) => before('2026-03-10', { weeks: 6 }, counting))).toEqual(Array(3).fill('2026-01-27'));
  });
});

describe('days', () => {
  test.each([
    ['exclusive', '2026-03-20', '2026-02-28'],
    ['inclusive', '2026-03-19', '2026-03-01'],
    ['clear', '2026-03-21', '2026-02-27'],
  ] as const)('counted as %s, ten from 10 March lead on to %s and back to %s', (counting, on, back) => {
    expect(after('2026-03-10', { days: 10 }, counting)).toBe(on);
    expect(before('2026-03-10', { days: 10 }, counting)).toBe(back);
  });

  test('pay no heed to weekends and holidays', () => {
    expect(after('2026-04-02', { days: 1 })).toBe('2026-04-03');
    expect(before('2026-03-09', { days: 1 })).toBe('2026-03-08');
  });
});

describe('working days on', () => {
  test.each([
    ['a Monday', '2026-03-02', '2026-03-09', '2026-03-06', '2026-03-10'],
    ['a Friday', '2026-03-06', '2026-03-13', '2026-03-12', '2026-03-16'],
    ['a Saturday', '2026-03-07', '2026-03-13', '2026-03-13', '2026-03-16'],
    ['a Sunday', '2026-03-08', '2026-03-13', '2026-03-13', '2026-03-16'],
    ['the day before Good Friday', '2026-04-02', '2026-04-13', '2026-04-10', '2026-04-14'],
    ['Good Friday', '2026-04-03', '2026-04-13', '2026-04-13', '2026-04-14'],
    ['Easter Monday', '2026-04-06', '2026-04-13', '2026-04-13', '2026-04-14'],
    ['the day after Easter Monday', '2026-04-07', '2026-04-14', '2026-04-13', '2026-04-15'],
  ])('from %s, %s, five lead to %s exclusive, %s inclusive, %s clear', (_, anchor, exclusive, inclusive, clear) => {
    const found = every.map((counting) => after(anchor, { workingDays: 5 }, counting));
    expect(found).toEqual([exclusive, inclusive, clear]);
  });

  test('make the anchor itself the first and last day where one is counted inclusively', () => {
    expect(after('2026-03-10', { workingDays: 1 }, 'inclusive')).toBe('2026-03-10');
  });

  test('lie whole between the anchor and the day after them where they are clear', () => {
    expect(after('2026-03-10', { workingDays: 1 }, 'clear')).toBe('2026-03-12');
  });

  test('go by weekends alone beyond the calendar', () => {
    expect(after('2026-12-31', { workingDays: 1 })).toBe('2027-01-01');
  });
});

describe('working days back', () => {
  test.each([
    ['a Thursday', '2026-03-12', '2026-03-05', '2026-03-06', '2026-03-04'],
    ['a Monday', '2026-03-09', '2026-03-02', '2026-03-03', '2026-02-27'],
    ['a Saturday', '2026-03-14', '2026-03-09', '2026-03-09', '2026-03-06'],
    ['a Sunday', '2026-03-15', '2026-03-09', '2026-03-09', '2026-03-06'],
    ['Easter Monday', '2026-04-06', '2026-03-27', '2026-03-27', '2026-03-26'],
    ['the day after Easter Monday', '2026-04-07', '2026-03-27', '2026-03-30', '2026-03-26'],
    ['Good Friday', '2026-04-03', '2026-03-27', '2026-03-27', '2026-03-26'],
  ])('from %s, %s, five lead to %s exclusive, %s inclusive, %s clear', (_, anchor, exclusive, inclusive, clear) => {
    const found = every.map((counting) => before(anchor, { workingDays: 5 }, counting));
    expect(found).toEqual([exclusive, inclusive, clear]);
  });

  test('make the anchor itself the first and last day where one is counted inclusively', () => {
    expect(before('2026-03-10', { workingDays: 1 }, 'inclusive')).toBe('2026-03-10');
  });

  test('of one lead to the working day before', () => {
    expect(before('2026-04-07', { workingDays: 1 })).toBe('2026-04-02');
  });
});

describe('hours', () => {
  test('lead from one second to another, however days are counted', () => {
    const second = 1_773_100_800;
    for (const counting of every) {
      expect(dayAfter(second, { hours: 24 }, counting, calendar2026)).toBe(second + 86_400);
      expect(dayBefore(second, { hours: 24 }, counting, calendar2026)).toBe(second - 86_400);
    }
  });
});

describe('the cost', () => {
  test('is the same few look-ups for five working days as for five thousand', () => {
    const lookUps = (workingDays: number): number => {
      let count = 0;
      const counted = <Value>(lookUp: (at: number) => Value) => {
        return (at: number): Value => {
          count += 1;
          return lookUp(at);
        };
      };
      const { placeOf, dayAt } = calendar2026;
      const calendar = { ...calendar2026, placeOf: counted(placeOf), dayAt: counted(dayAt) };
      dayAfter(day('2026-03-10'), { workingDays }, 'inclusive', calendar);
      dayBefore(day('2026-03-10'), { workingDays }, 'inclusive', calendar);
      return count;
    };
    expect(lookUps(5000)).toBe(lookUps(5));
  });
});
