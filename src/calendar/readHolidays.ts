import type { DayNumber } from '../domain/CalendarDay.ts';
import type { Issue } from '../domain/Result.ts';
import { listHoliday } from '../input/calendarDays/listHoliday.ts';
import { readDayField } from './readDayField.ts';

/**
 * A holiday as it was listed: a value that should be a day, and the JSON pointer to it.
 *
 * @internal
 */
export interface ListedHoliday {
  readonly value: unknown;
  readonly path: string;
}

/**
 * Reads a list of holidays, each of which may stand there once.
 *
 * @param listed - the holidays as they were listed
 * @param issues - the list that problems are added to: `not-a-calendar-day`, `duplicate-holiday`
 * @returns each holiday's number with the JSON pointer to it
 * @example
 * ```ts
 * const issues: Issue[] = [];
 * const twice = ['/0', '/1'].map((path) => ({ value: '2026-12-25', path }));
 * expect([readHolidays(twice, issues).size, issues.length]).toEqual([1, 1]);
 * ```
 * @internal
 */
export function readHolidays(listed: readonly ListedHoliday[], issues: Issue[]): ReadonlyMap<DayNumber, string> {
  const pathByDay = new Map<DayNumber, string>();
  for (const { value, path } of listed) {
    const day = readDayField(value, path, issues);
    if (day !== undefined) listHoliday(pathByDay, day, path, issues);
  }
  return pathByDay;
}
