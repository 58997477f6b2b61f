import { describe, expect, test } from 'vitest';
import { toCalendarDay, weekday } from '../../../src/domain/CalendarDay.ts';
import { nationCalendars } from '../../../src/calendar/index.ts';
import { nations, type Nation } from '../../../src/domain/nations.ts';
import { officialHolidays } from './support/officialHolidays.ts';
import { dayOf, workingDaysBetween } from './support/workingDays.ts';

const daysOffIn = (nation: Nation, from: string, to: string): readonly string[] => {
  const working = new Set(workingDaysBetween(nationCalendars[nation], from, to));
  const days: string[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) {
    const text = toCalendarDay(day);
    if (weekday(day) < 5 && !working.has(text)) days.push(text);
  }
  return days;
};

describe.each(nations)('the calendar of %s', (nation) => {
  const { name, source, coversFrom, coversTo } = nationCalendars[nation];

  test('has its name, where it comes from, and the years that it covers', () => {
    expect(name).toBe(`${nation}-2012-2028`);
    expect(source).toMatch(/^GOV\.UK bank holidays/u);
    expect([coversFrom, coversTo]).toEqual(['2012-01-01', '2028-12-31']);
  });

  test('takes the announced bank holidays off, and no other weekday', () => {
    expect(daysOffIn(nation, '2012-01-01', '2028-12-31')).toEqual(officialHolidays[nation]);
  });
});

test('nations whose bank holidays are the same have calendars that say the same', () => {
  const digests = nations.map((nation) => nationCalendars[nation].digest);
  expect(digests[0]).toBe(digests[1]);
  expect(new Set(digests).size).toBe(3);
});

test.each([
  ['scotland', '2026-06-12', '2026-06-16', ['2026-06-15']],
  ['scotland', '2026-04-02', '2026-04-07', ['2026-04-03']],
  ['scotland', '2012-06-01', '2012-06-06', ['2012-06-04', '2012-06-05']],
  ['northern-ireland', '2026-07-10', '2026-07-14', ['2026-07-13']],
  ['northern-ireland', '2026-03-16', '2026-03-18', ['2026-03-17']],
] as const)('%s has its own days off from %s to %s', (nation, from, to, expected) => {
  expect(daysOffIn(nation, from, to)).toEqual(expected);
});

describe.each([nationCalendars.england, nationCalendars.wales])('$name', (calendar) => {
  const isWorkingDay = (text: string): boolean => calendar.dayAt(calendar.placeOf(dayOf(text))) === dayOf(text);
  const nation = calendar === nationCalendars.wales ? 'wales' : 'england';
  const daysOff = (from: string, to: string): readonly string[] => daysOffIn(nation, from, to);

  test.each([
    [
      '2012: the spring bank holiday moved to the day before the Diamond Jubilee',
      '2012-05-28',
      '2012-06-08',
      ['2012-06-04', '2012-06-05'],
    ],
    ['2015: Boxing Day on a Saturday', '2015-12-24', '2015-12-31', ['2015-12-25', '2015-12-28']],
    ['2016: Christmas Day on a Sunday', '2016-12-23', '2016-12-30', ['2016-12-26', '2016-12-27']],
    ['2020: the early May bank holiday moved to VE Day', '2020-05-01', '2020-05-15', ['2020-05-08']],
    ['2020: Boxing Day on a Saturday', '2020-12-24', '2020-12-31', ['2020-12-25', '2020-12-28']],
    ['2021: Christmas Day on a Saturday', '2021-12-24', '2021-12-31', ['2021-12-27', '2021-12-28']],
    ["2022: New Year's Day on a Saturday", '2021-12-31', '2022-01-07', ['2022-01-03']],
    [
      '2022: the spring bank holiday moved for the Platinum Jubilee',
      '2022-05-30',
      '2022-06-10',
      ['2022-06-02', '2022-06-03'],
    ],
    ['2022: the state funeral', '2022-09-12', '2022-09-23', ['2022-09-19']],
    ['2022: Christmas Day on a Sunday', '2022-12-23', '2022-12-30', ['2022-12-26', '2022-12-27']],
    ['2023: the coronation, a week after early May', '2023-05-01', '2023-05-12', ['2023-05-01', '2023-05-08']],
    ['2026: Good Friday and Easter Monday', '2026-03-30', '2026-04-10', ['2026-04-03', '2026-04-06']],
    ['2027: a weekend at Christmas again', '2027-12-24', '2027-12-31', ['2027-12-27', '2027-12-28']],
  ])('%s', (_, from, to, expected) => {
    expect(daysOff(from, to)).toEqual(expected);
  });

  test('a leap day is a working day where it is a weekday', () => {
    const leapDays = ['2012-02-29', '2016-02-29', '2020-02-29', '2024-02-29', '2028-02-29'];
    expect(leapDays.map(isWorkingDay)).toEqual([true, true, false, true, true]);
  });

  test('both ends of the coverage join on to the weekdays beyond', () => {
    expect(workingDaysBetween(calendar, '2011-12-29', '2012-01-04')).toEqual([
      '2011-12-29',
      '2011-12-30',
      '2012-01-03',
      '2012-01-04',
    ]);
    expect(workingDaysBetween(calendar, '2028-12-22', '2029-01-02')).toEqual([
      '2028-12-22',
      '2028-12-27',
      '2028-12-28',
      '2028-12-29',
      '2029-01-01',
      '2029-01-02',
    ]);
  });

  test('beyond its coverage it goes by weekends alone, decades away too', () => {
    expect(['1950-12-25', '1989-12-25', '2011-12-26', '2030-12-25', '2101-04-15'].map(isWorkingDay)).toEqual(
      Array(5).fill(true),
    );
    expect(workingDaysBetween(calendar, '2099-12-25', '2099-12-29')).toEqual([
      '2099-12-25',
      '2099-12-28',
      '2099-12-29',
    ]);
  });
});
