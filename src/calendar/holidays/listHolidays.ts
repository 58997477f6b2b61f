import { isWeekend, parseISO } from 'date-fns';
import Holidays from 'date-holidays';
import { isDayOff } from '../isDayOff.ts';
import { correctHolidays } from './correctHolidays.ts';
import type { Nation } from '../../domain/nations.ts';
import { coveredYears } from './coveredYears.ts';
import { holidayCorrections } from './holidayCorrections.ts';

const stateCodes = { england: 'ENG', wales: 'WLS', scotland: 'SCT', 'northern-ireland': 'NIR' } as const;
const dayLength = 'YYYY-MM-DD'.length;

/**
 * A nation's bank holidays in the covered years, made from date-holidays and the corrections.
 *
 * A holiday that falls at a weekend is left out, as it is in the official lists: its substitute day stands for it.
 *
 * @param nation - the nation
 * @returns the days `YYYY-MM-DD`, in order, each once and none at a weekend
 * @throws {Error} where a correction corrects nothing
 * @example
 * ```ts
 * expect(listHolidays('wales').filter((day) => day.startsWith('2021-12'))).toEqual(['2021-12-27', '2021-12-28']);
 * ```
 * @internal
 */
export function listHolidays(nation: Nation): string[] {
  const holidays = new Holidays('GB', stateCodes[nation]);
  const listed: string[] = [];
  for (let year = coveredYears.first; year <= coveredYears.last; year += 1) {
    for (const { date, type } of holidays.getHolidays(year)) {
      const day = date.slice(0, dayLength);
      if (isDayOff(type) && !isWeekend(parseISO(day))) listed.push(day);
    }
  }
  return correctHolidays(
    listed,
    holidayCorrections.filter(({ nations }) => nations.includes(nation)),
  );
}
