import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toCalendarDay } from '../../../../src/domain/CalendarDay.ts';
import { nations } from '../../../../src/domain/nations.ts';
import { coveredYears } from '../../../../src/calendar/holidays/coveredYears.ts';
import { holidayTable } from '../../../../src/calendar/holidays/holidayTable.ts';
import { readHolidayTable } from '../../../../src/calendar/holidays/readHolidayTable.ts';
import { writeHolidayTable } from '../../../../src/calendar/holidays/writeHolidayTable.ts';
import { officialHolidays } from '../support/officialHolidays.ts';

const { first, last } = coveredYears;
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe.each(nations)('the holiday table of %s', (nation) => {
  const days = readHolidayTable(holidayTable[nation]).map(toCalendarDay);

  test.each(years)('is the official list in %i', (year) => {
    expect(days.filter((day) => day.startsWith(String(year)))).toEqual(
      officialHolidays[nation].filter((day) => day.startsWith(String(year))),
    );
  });

  test('has every announced bank holiday once, in order', () => {
    expect(days).toHaveLength(officialHolidays[nation].length);
    expect(days).toEqual([...new Set(days)].sort());
  });
});

test('the checked-in table is what date-holidays and the corrections make today', () => {
  const file = new URL('../../../../src/calendar/holidays/holidayTable.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(writeHolidayTable());
});
