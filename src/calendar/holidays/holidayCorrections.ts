import type { HolidayCorrection } from './HolidayCorrection.ts';

/**
 * Every correction to date-holidays that the official lists of the four nations call for.
 *
 * The other one-off days (VE Day 2020, the Platinum Jubilee and the state funeral in 2022, the coronation in 2023) and
 * all substitute days are right in date-holidays and are held to the official lists by tests.
 *
 * @internal
 */
export const holidayCorrections: readonly HolidayCorrection[] = [
  {
    nations: ['england', 'wales', 'scotland', 'northern-ireland'],
    remove: ['2012-05-28'],
    add: ['2012-06-04'],
    reason:
      'For the Diamond Jubilee the spring bank holiday was moved from the last Monday in May to Monday 4 June, next to the extra holiday on 5 June; date-holidays has the extra holiday but leaves the spring one in May',
    source:
      'Banking and Financial Dealings Act 1971, section 1(2), by royal proclamation; GOV.UK bank holidays, every division, 2012, where 4 June is marked as a substitute day',
  },
  {
    nations: ['scotland'],
    remove: [],
    add: ['2026-06-15'],
    reason: 'GOV.UK lists the bank holiday for the World Cup in Scotland alone; date-holidays does not have it',
    source: 'GOV.UK bank holidays, Scotland, 2026',
  },
];
