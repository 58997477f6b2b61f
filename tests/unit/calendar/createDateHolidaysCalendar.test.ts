import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { createDateHolidaysCalendar, type DatedHoliday } from '../../../src/calendar/dateHolidays.ts';
import { officialHolidays } from './support/officialHolidays.ts';
import { dayOf, issuesOf, valueOf, workingDaysBetween } from './support/workingDays.ts';

const fromUnknown = createDateHolidaysCalendar as (options: unknown) => ReturnType<typeof createDateHolidaysCalendar>;

const named = { name: 'live', source: 'date-holidays' };
const hours = (count: number): number => count * 3_600_000;

const holiday = (day: string, { type = 'public', time = '00:00:00', length = hours(24) } = {}): DatedHoliday => {
  const start = new Date(`${day}T${time}Z`);
  return { date: `${day} ${time}`, type, start, end: new Date(start.getTime() + length) };
};

const holding = (...days: readonly DatedHoliday[]): { getHolidays: (year: number) => readonly DatedHoliday[] } => ({
  getHolidays: (year) => days.filter(({ date }) => date.startsWith(String(year))),
});

describe('an instance of date-holidays', () => {
  test.each([
    ['ENG', 'england'],
    ['WLS', 'wales'],
    ['NIR', 'northern-ireland'],
  ] as const)('gives GB-%s the official bank holidays of 2013 to 2028', (state, nation) => {
    const holidays = new Holidays('GB', state);
    const calendar = valueOf(createDateHolidaysCalendar({ ...named, holidays, firstYear: 2013, lastYear: 2028 }));
    const official = officialHolidays[nation].filter((day) => day >= '2013');
    expect(official.filter((day) => calendar.dayAt(calendar.placeOf(dayOf(day))) < dayOf(day))).toEqual(official);
  });

  test('is asked once for each year, and never after that', () => {
    const asked: number[] = [];
    const holidays = { getHolidays: (year: number) => (asked.push(year), []) };
    const calendar = valueOf(createDateHolidaysCalendar({ ...named, holidays, firstYear: 2026, lastYear: 2027 }));
    calendar.placeOf(dayOf('2026-06-01'));
    calendar.dayAt(5);
    expect(asked).toEqual([2025, 2026, 2027, 2028]);
  });
});

describe('the holidays it gives', () => {
  const calendarOf = (...days: readonly DatedHoliday[]): ReturnType<typeof createDateHolidaysCalendar> =>
    createDateHolidaysCalendar({ ...named, holidays: holding(...days), firstYear: 2026, lastYear: 2026 });

  test('count where they are public or bank holidays only', () => {
    const days = ['public', 'bank', 'school', 'optional', 'observance'].map((type, index) =>
      holiday(`2026-06-0${String(index + 1)}`, { type }),
    );
    const calendar = valueOf(calendarOf(...days));
    expect(workingDaysBetween(calendar, '2026-06-01', '2026-06-05')).toEqual([
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
    ]);
  });

  test('count where they fall in the coverage though they belong to the next year', () => {
    const holidays = { getHolidays: (year: number) => (year === 2027 ? [holiday('2026-12-31')] : []) };
    const result = createDateHolidaysCalendar({ ...named, holidays, firstYear: 2026, lastYear: 2026 });
    expect(workingDaysBetween(valueOf(result), '2026-12-30', '2026-12-31')).toEqual(['2026-12-30']);
  });

  test('may have 23 or 25 hours where clocks change', () => {
    const days = [holiday('2026-03-30', { length: hours(23) }), holiday('2026-10-26', { length: hours(25) })];
    expect(issuesOf(calendarOf(...days))).toEqual([]);
  });

  test('may not be half days or last for several', () => {
    const halfDay = holiday('2026-12-24', { time: '14:00:00', length: hours(10) });
    const twoDays = holiday('2026-06-01', { length: hours(48) });
    const elsewhere = holiday('2025-12-24', { time: '14:00:00', length: hours(10) });
    expect(issuesOf(calendarOf(halfDay, twoDays, elsewhere))).toEqual([
      'holiday-not-one-day /holidays',
      'holiday-not-one-day /holidays',
    ]);
  });

  test('need a date', () => {
    expect(issuesOf(calendarOf({ ...holiday('2026-06-01'), date: '2026-06' }))).toEqual([
      'not-a-calendar-day /holidays',
    ]);
  });
});

describe('options that are wrong', () => {
  const holidays = holding();

  test.each([
    ['blank texts', { name: '', source: ' ' }, ['not-a-text /name', 'not-a-text /source']],
    [
      'what is no JSON',
      { name: 10n, source: () => 'a', firstYear: 10n, lastYear: Symbol('a') },
      ['not-a-text /name', 'not-a-text /source', 'not-a-year /firstYear', 'not-a-year /lastYear'],
    ],
    [
      'years that are none',
      { firstYear: 2026.5, lastYear: Number.NaN },
      ['not-a-year /firstYear', 'not-a-year /lastYear'],
    ],
    ['years the wrong way round', { firstYear: 2027 }, ['coverage-reversed /lastYear']],
    ['years without end', { lastYear: 9000 }, ['coverage-too-long /lastYear']],
  ])('%s are refused', (_, change, expected) => {
    const options = { ...named, holidays, firstYear: 2026, lastYear: 2026, ...change };
    expect(issuesOf(fromUnknown(options))).toEqual(expected);
  });

  test.each([
    ['an error', new Error('no rules for this nation'), 'the holidays could not be read: `no rules for this nation`'],
    ['something else', 'no rules', 'the holidays could not be read: `no rules`'],
  ])('what the instance throws, %s, becomes an issue', (_, thrown, message) => {
    const throwing = {
      getHolidays: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what others wrote may throw anything
        throw thrown;
      },
    };
    const result = createDateHolidaysCalendar({ ...named, holidays: throwing, firstYear: 2026, lastYear: 2026 });
    expect(result.ok ? [] : result.issues.map((issue) => issue.message)).toEqual([message]);
    expect(issuesOf(result)).toEqual(['holidays-not-readable /holidays']);
  });
});
