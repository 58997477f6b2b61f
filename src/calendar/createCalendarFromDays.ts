import type { Issue, Result } from '../domain/Result.ts';
import { checkCoverage, type Coverage } from '../input/calendarDays/checkCoverage.ts';
import { outsideCoverage } from '../input/calendarDays/outsideCoverage.ts';
import { errorOf, show } from '../input/inputIssue.ts';
import { isObject } from '../input/isObject.ts';
import { joinIssues } from '../input/joinIssues.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import type { CalendarDays } from '../ports/CalendarDays.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createTableCalendar } from './createTableCalendar.ts';
import { readDayField } from './readDayField.ts';
import { readHolidays, type ListedHoliday } from './readHolidays.ts';
import { readText } from './readText.ts';

const readCoverage = (coversFrom: unknown, coversTo: unknown, issues: Issue[]): Coverage | undefined => {
  const firstDay = readDayField(coversFrom, '/coversFrom', issues);
  const lastDay = readDayField(coversTo, '/coversTo', issues);
  if (firstDay === undefined || lastDay === undefined) return undefined;
  return checkCoverage({ firstDay, lastDay }, '/coversTo', issues) ? { firstDay, lastDay } : undefined;
};

const readList = (holidays: unknown, issues: Issue[]): readonly ListedHoliday[] => {
  if (Array.isArray(holidays))
    return holidays.map((value: unknown, index) => ({ value, path: `/holidays/${String(index)}` }));
  const message = `${show(holidays)} stands where the list of holidays should`;
  issues.push(errorOf({ code: 'not-a-list', path: '/holidays', message, expected: 'a list of days' }));
  return [];
};

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
  if (!isObject(input)) {
    const message = `${show(input)} stands where a calendar should`;
    const expected = 'an object with name, source, coversFrom, coversTo and holidays';
    issues.push(errorOf({ code: 'not-an-object', path: '', message, expected }));
    return { ok: false, issues: joinIssues(unread, issues) };
  }
  const name = readText(input['name'], '/name', issues);
  const source = readText(input['source'], '/source', issues);
  const coverage = readCoverage(input['coversFrom'], input['coversTo'], issues);
  const holidays = readHolidays(readList(input['holidays'], issues), issues);
  if (coverage !== undefined) issues.push(...outsideCoverage(holidays, coverage));
  const all = joinIssues(unread, issues);
  if (all.length > 0 || name === undefined || source === undefined || coverage === undefined) {
    return { ok: false, issues: all };
  }
  return { ok: true, value: createTableCalendar({ name, source, ...coverage, holidays: holidays.keys() }) };
}
