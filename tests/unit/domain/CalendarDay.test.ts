import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayNumberOf,
  dayParts,
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  reachesAgeOn,
  readDay,
  toCalendarDay,
  toDayNumber,
  weekday,
  type CalendarDay,
} from '../../../src/domain/CalendarDay.ts';
import { day } from '../../support/rules.ts';

const monthsOn = (from: string, months: number): string => toCalendarDay(addMonths(day(from), months));
const reaches = (bornOn: string, years: number): string => toCalendarDay(reachesAgeOn(day(bornOn), years));

describe('the leap years', () => {
  test.each([2024, 2028, 2000, 1600, 4, 0])('have %i among them', (year) => {
    expect(isLeapYear(year)).toBe(true);
  });

  test.each([2023, 2025, 2026, 1900, 2100, 1])('do not have %i among them', (year) => {
    expect(isLeapYear(year)).toBe(false);
  });
});

describe('the length of a month', () => {
  test('is that of the calendar', () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test('is 29 days for the February of a leap year', () => {
    expect(daysInMonth(2028, 2)).toBe(29);
  });
});

describe('reading a day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2026-03-10', 20_522],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('gives %s the number %i', (text, number) => {
    expect(readDay(text)).toBe(number);
  });

  test.each([
    '',
    '2026',
    '2026-03',
    '2026-3-10',
    '26-03-10',
    '20260310',
    '2026/03/10',
    '2026-03/10',
    '2026 03-10',
    '10-03-2026',
    '2026-03-1O',
    '2O26-03-10',
    '2026-O3-10',
    '2026-+3-10',
    '-026-03-10',
    ' 026-03-10',
    '2026-03- 1',
    '2026-03-1.',
    '2026-03-10 ',
    ' 2026-03-10',
    '2026-03-10\n',
    '2026-03-10T00:00:00Z',
    '12026-03-10',
    '٢٠٢٦-٠٣-١٠',
    '2026-W11-2-',
  ])('refuses %j, which is not of the form', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test.each([
    '2026-00-10',
    '2026-13-10',
    '2026-03-00',
    '2026-01-32',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-02-29',
    '2028-02-30',
    '1900-02-29',
    '2100-02-29',
    '9999-99-99',
  ])('refuses %s, which does not exist', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  test('tells a calendar day from other text', () => {
    expect(['2028-02-29', '2026-02-29'].map(isCalendarDay)).toEqual([true, false]);
  });
});

describe('the number of a calendar day', () => {
  test('is the one that is read', () => {
    expect(toDayNumber('2026-03-10' as CalendarDay)).toBe(20_522);
  });

  test('is refused where the text is no day, whatever its type says', () => {
    expect(() => toDayNumber('today' as CalendarDay)).toThrow(new RangeError('`today` is not a calendar day'));
  });
});

describe('the parts of a day', () => {
  test.each([
    ['0000-01-01', { year: 0, month: 1, dayOfMonth: 1 }],
    ['0000-02-29', { year: 0, month: 2, dayOfMonth: 29 }],
    ['0000-03-01', { year: 0, month: 3, dayOfMonth: 1 }],
    ['1899-12-31', { year: 1899, month: 12, dayOfMonth: 31 }],
    ['2000-02-29', { year: 2000, month: 2, dayOfMonth: 29 }],
    ['2027-02-28', { year: 2027, month: 2, dayOfMonth: 28 }],
    ['9999-12-31', { year: 9999, month: 12, dayOfMonth: 31 }],
  ])('of %s are those that its text shows', (text, parts) => {
    expect(dayParts(day(text))).toEqual(parts);
  });

  test('are written with as many digits as the form has', () => {
    expect(toCalendarDay(dayNumberOf(33, 4, 3))).toBe('0033-04-03');
  });
});

describe('the day of the week', () => {
  test('runs from Monday as 0 to Sunday as 6', () => {
    const week = Array.from({ length: 7 }, (_, index) => weekday(day('2026-03-09') + index));
    expect(week).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('is right before 1970', () => {
    expect(weekday(day('1945-05-08'))).toBe(1);
    expect(weekday(day('1969-12-28'))).toBe(6);
  });
});

describe('the corresponding day some months on', () => {
  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-10', 3, '2026-06-10'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-31', 25, '2028-02-29'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('from %s by %i is %s', (from, months, to) => {
    expect(monthsOn(from, months)).toBe(to);
  });

  test('is not 91 days on for three months, nor 183 for six (trap 10)', () => {
    expect(monthsOn('2026-07-01', 3)).toBe('2026-10-01');
    expect(day('2026-10-01') - day('2026-07-01')).toBe(92);
    expect(monthsOn('2026-01-15', 3)).toBe('2026-04-15');
    expect(day('2026-04-15') - day('2026-01-15')).toBe(90);
    expect(monthsOn('2026-01-15', 6)).toBe('2026-07-15');
    expect(day('2026-07-15') - day('2026-01-15')).toBe(181);
    expect(monthsOn('2026-07-15', 6)).toBe('2027-01-15');
    expect(day('2027-01-15') - day('2026-07-15')).toBe(184);
  });
});

describe('the day on which an age is reached', () => {
  test.each([
    ['2010-06-15', 18, '2028-06-15'],
    ['2010-12-31', 1, '2011-12-31'],
    ['2010-03-01', 18, '2028-03-01'],
    ['2010-02-28', 18, '2028-02-28'],
    ['2010-06-15', 0, '2010-06-15'],
  ])('of someone born on %s is, for %i, %s', (bornOn, years, on) => {
    expect(reaches(bornOn, years)).toBe(on);
  });

  test('is 1 March in a common year for someone born on 29 February', () => {
    expect(reaches('2008-02-29', 18)).toBe('2026-03-01');
  });

  test('is 29 February in a leap year for someone born on one', () => {
    expect(reaches('2008-02-29', 16)).toBe('2024-02-29');
  });
});
