import { toCalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf } from '../inputIssue.ts';

/**
 * Adds a bank holiday to those listed so far, among which it may stand once.
 *
 * A day listed twice is taken for a slip of the pen: one of the two was probably meant to be another day.
 *
 * @param pathByDay - the holidays listed so far, each with the JSON pointer to it, to which this one is added
 * @param day - the holiday
 * @param path - the JSON pointer to it
 * @param issues - the list that a problem is added to: `duplicate-holiday`
 * @example
 * ```ts
 * const [listed, issues] = [new Map<DayNumber, string>(), [] as Issue[]];
 * ['/0', '/1'].forEach((path) => listHoliday(listed, 20_000, path, issues));
 * expect([listed.size, issues.length]).toEqual([1, 1]);
 * ```
 * @internal
 */
export function listHoliday(pathByDay: Map<DayNumber, string>, day: DayNumber, path: string, issues: Issue[]): void {
  const firstPath = pathByDay.get(day);
  if (firstPath === undefined) {
    pathByDay.set(day, path);
    return;
  }
  issues.push(
    errorOf({
      code: 'duplicate-holiday',
      path,
      message: `\`${toCalendarDay(day)}\` is listed twice`,
      found: toCalendarDay(day),
      help: 'take one of the two out, or correct the one that was meant to be another day',
      related: [{ path: firstPath, message: 'listed here first' }],
    }),
  );
}
