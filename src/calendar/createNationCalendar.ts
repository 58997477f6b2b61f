import { dayNumberOf } from '../domain/CalendarDay.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createTableCalendar } from './createTableCalendar.ts';
import type { Nation } from '../domain/nations.ts';
import { coveredYears } from './holidays/coveredYears.ts';
import { holidayTable } from './holidays/holidayTable.ts';
import { readHolidayTable } from './holidays/readHolidayTable.ts';

const divisions: Readonly<Record<Nation, string>> = {
  england: 'England and Wales',
  wales: 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/**
 * The working-day calendar of a nation whose bank holidays ship with the library.
 *
 * @param nation - the nation
 * @returns the calendar, named after the nation and the years covered
 * @example
 * ```ts
 * expect(createNationCalendar('wales').name).toBe('wales-2012-2028');
 * ```
 * @internal
 */
export function createNationCalendar(nation: Nation): WorkingDayCalendar {
  const { first, last } = coveredYears;
  return createTableCalendar({
    name: `${nation}-${String(first)}-${String(last)}`,
    source: `GOV.UK bank holidays, division ${divisions[nation]}: a checked-in table made from date-holidays and corrections`,
    firstDay: dayNumberOf(first, 1, 1),
    lastDay: dayNumberOf(last, 12, 31),
    holidays: readHolidayTable(holidayTable[nation]),
  });
}
