import { readDay, type DayNumber } from '../domain/CalendarDay.ts';
import type { Issue } from '../domain/Result.ts';
import { errorOf, show } from '../input/inputIssue.ts';

/**
 * Reads a day written as `YYYY-MM-DD`.
 *
 * @param value - a plain JSON value
 * @param path - the JSON pointer to it
 * @param issues - the list that a problem is added to: `not-a-calendar-day`
 * @returns the day's number, or `undefined` where there is none
 * @example
 * ```ts
 * const issues: Issue[] = [];
 * expect(readDayField('2026-02-30', '/coversFrom', issues)).toBeUndefined();
 * expect(issues.map(({ message }) => message)).toEqual(['`2026-02-30` is not a calendar day']);
 * ```
 * @internal
 */
export function readDayField(value: unknown, path: string, issues: Issue[]): DayNumber | undefined {
  const day = typeof value === 'string' ? readDay(value) : undefined;
  if (day === undefined) {
    issues.push(
      errorOf({
        code: 'not-a-calendar-day',
        path,
        message: `${show(value)} is not a calendar day`,
        found: value,
        expected: 'a day that exists, as YYYY-MM-DD',
      }),
    );
  }
  return day;
}
