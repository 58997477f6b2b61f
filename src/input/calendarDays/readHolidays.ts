import { toCalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf } from '../inputIssue.ts';
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
 * A day listed twice is taken for a slip of the pen: one of the two was probably meant to be another day.
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
    if (day === undefined) continue;
    const firstPath = pathByDay.get(day);
    if (firstPath === undefined) {
      pathByDay.set(day, path);
    } else {
      issues.push(
        errorOf({
          code: 'duplicate-holiday',
          path,
          message: `\`${toCalendarDay(day)}\` is listed twice`,
          found: value,
          help: 'take one of the two out, or correct the one that was meant to be another day',
          related: [{ path: firstPath, message: 'listed here first' }],
        }),
      );
    }
  }
  return pathByDay;
}
