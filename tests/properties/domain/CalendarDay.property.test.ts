import { addMonths as addMonthsByDateFns, format, getISODay, parseISO } from 'date-fns';
import { millisecondsInDay } from 'date-fns/constants';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayNumberOf,
  dayParts,
  daysInMonth,
  isLeapYear,
  reachesAgeOn,
  readDay,
  toCalendarDay,
  weekday,
} from '../../../src/domain/CalendarDay.ts';
import { day } from '../../support/rules.ts';

const anyDay = fc.integer({ min: day('0000-01-01'), max: day('9999-12-31') });
/** With room on either side for the months and years that are added. */
const aDayWithRoom = fc.integer({ min: day('0200-01-01'), max: day('9799-12-31') });
/** Days that every zone under test has had: one of them left out 31 December 1994. */
const aLocalDay = fc.integer({ min: day('1996-01-01'), max: day('2399-12-31') });
const someMonths = fc.integer({ min: -1200, max: 1200 });

describe('a day and its number', () => {
  test('lead back to one another', () => {
    const law = fc.property(anyDay, (number) => {
      expect(readDay(toCalendarDay(number))).toBe(number);
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('agree with date-fns, read in UTC', () => {
    const law = fc.property(anyDay, (number) => {
      expect(parseISO(`${toCalendarDay(number)}T00:00:00Z`).getTime() / millisecondsInDay).toBe(number);
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('agree with the parts', () => {
    const law = fc.property(anyDay, (number) => {
      const { year, month, dayOfMonth } = dayParts(number);
      expect(dayNumberOf(year, month, dayOfMonth)).toBe(number);
      expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('come in the same order', () => {
    const law = fc.property(anyDay, anyDay, (one, other) => {
      expect(toCalendarDay(one) < toCalendarDay(other)).toBe(one < other);
    });
    fc.assert(law);
  });
});

describe('any text', () => {
  const almostADay = fc
    .tuple(fc.nat(10_000), fc.nat(14), fc.nat(33))
    .map((parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));

  test('is a day exactly where it is the text of one', () => {
    const law = fc.property(fc.oneof(almostADay, fc.string({ maxLength: 11 })), (text) => {
      const number = readDay(text);
      const isText = number === undefined ? undefined : toCalendarDay(number);
      const exists = !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && /^\d{4}-\d\d-\d\d$/u.test(text);
      const isReal = exists && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
      expect(isText).toBe(isReal ? text : undefined);
    });
    fc.assert(law, { numRuns: 2000 });
  });
});

describe('the day of the week', () => {
  test('is that of date-fns', () => {
    const law = fc.property(aLocalDay, (number) => {
      expect(weekday(number)).toBe(getISODay(parseISO(toCalendarDay(number))) - 1);
    });
    fc.assert(law);
  });

  test('goes on by one each day, in any year', () => {
    const law = fc.property(anyDay, (number) => {
      expect(weekday(number + 1)).toBe((weekday(number) + 1) % 7);
    });
    fc.assert(law);
  });
});

describe('adding months', () => {
  test('agrees with date-fns', () => {
    const law = fc.property(aLocalDay, fc.integer({ min: 0, max: 1200 }), (number, months) => {
      const byDateFns = format(addMonthsByDateFns(parseISO(toCalendarDay(number)), months), 'yyyy-MM-dd');
      expect(toCalendarDay(addMonths(number, months))).toBe(byDateFns);
    });
    fc.assert(law);
  });

  test('keeps the day of the month, or takes the month’s last', () => {
    const law = fc.property(aDayWithRoom, someMonths, (number, months) => {
      const from = dayParts(number);
      const to = dayParts(addMonths(number, months));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
      expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, daysInMonth(to.year, to.month)));
    });
    fc.assert(law);
  });

  test('never overtakes: a later day leads to no earlier one', () => {
    const law = fc.property(aDayWithRoom, fc.nat(400), someMonths, (number, later, months) => {
      expect(addMonths(number + later, months)).toBeGreaterThanOrEqual(addMonths(number, months));
    });
    fc.assert(law);
  });

  test('leads back to the same day, unless a short month held it', () => {
    const law = fc.property(aDayWithRoom, someMonths, (number, months) => {
      const back = addMonths(addMonths(number, months), -months);
      const { dayOfMonth } = dayParts(number);
      if (dayOfMonth <= 28) expect(back).toBe(number);
      else expect(number - back).toBeLessThanOrEqual(dayOfMonth - 28);
    });
    fc.assert(law);
  });
});

describe('reaching an age', () => {
  test('falls on the birthday, or after 28 February where that year has none', () => {
    const law = fc.property(aDayWithRoom, fc.nat(120), (bornOn, years) => {
      const born = dayParts(bornOn);
      const reached = reachesAgeOn(bornOn, years);
      const isMissing = born.month === 2 && born.dayOfMonth === 29 && !isLeapYear(born.year + years);
      expect(dayParts(isMissing ? reached - 1 : reached)).toEqual({
        year: born.year + years,
        month: born.month,
        dayOfMonth: isMissing ? 28 : born.dayOfMonth,
      });
    });
    fc.assert(law);
  });
});
