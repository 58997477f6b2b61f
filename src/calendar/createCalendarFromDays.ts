import type { Issue, Result } from '../domain/Result.ts';
import { readCalendarDays } from '../input/calendarDays/readCalendarDays.ts';
import { joinIssues } from '../input/joinIssues.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import type { CalendarDays } from '../ports/CalendarDays.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createTableCalendar } from './createTableCalendar.ts';

/**
 * Makes a working-day calendar from a plain list of holidays.
 *
 * The list may come from anywhere: it is checked whole, and nothing in it makes this throw.
 *
 * @param days - the calendar's name, source, coverage and holidays
 * @returns the calendar, frozen; or every issue at once: `not-an-object`, `not-a-text`, `not-a-list`,
 *   `not-a-calendar-day`, `duplicate-holiday`, `coverage-reversed`, `coverage-too-long`, `holiday-outside-coverage`;
 *   and `not-json`, `too-deep`, `too-large` where it is no plain JSON
 * @example
 * ```ts
 * const result = createCalendarFromDays({
 *   name: 'office-2026',
 *   source: 'the office handbook',
 *   coversFrom: '2026-01-01',
 *   coversTo: '2026-12-31',
 *   holidays: ['2026-02-30'],
 * });
 * expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(['/holidays/0']);
 * ```
 * @public
 */
export function createCalendarFromDays(days: CalendarDays): Result<WorkingDayCalendar> {
  const { value: input, issues: unread } = toPlainJson(days);
  const issues: Issue[] = [];
  const read = readCalendarDays(input, issues);
  const all = joinIssues(unread, issues);
  if (all.length > 0 || read === undefined) return { ok: false, issues: all };
  return { ok: true, value: createTableCalendar({ ...read, holidays: read.holidays.keys() }) };
}
