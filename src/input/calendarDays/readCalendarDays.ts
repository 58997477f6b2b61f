import { toCalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf, show } from '../inputIssue.ts';
import { isObject } from '../isObject.ts';
import { checkCoverage, type Coverage } from './checkCoverage.ts';
import { readDayField } from './readDayField.ts';
import { readHolidays, type ListedHoliday } from './readHolidays.ts';
import { readText } from './readText.ts';

/**
 * What a calendar of plain days says, once it is found to be in order.
 *
 * @internal
 */
export interface ReadCalendar extends Coverage {
  readonly name: string;
  readonly source: string;
  /** The place of each bank holiday, as a JSON pointer. */
  readonly holidays: ReadonlyMap<DayNumber, string>;
}

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

const outsideCoverage = (day: number, path: string, { firstDay, lastDay }: Coverage): Issue =>
  errorOf({
    code: 'holiday-outside-coverage',
    path,
    message: `\`${toCalendarDay(day)}\` is outside the days covered`,
    found: toCalendarDay(day),
    expected: `a day from \`${toCalendarDay(firstDay)}\` to \`${toCalendarDay(lastDay)}\``,
    help: 'take it out, or cover the days up to it if all their holidays are listed',
  });

/**
 * Reads a calendar that lists its bank holidays as plain days, be it given by itself or in a policy.
 *
 * @param input - a plain JSON value
 * @param issues - the list that problems are added to: `not-an-object`, `not-a-text`, `not-a-list`, `not-a-calendar-day`,
 *   `duplicate-holiday`, `coverage-reversed`, `coverage-too-long`, `holiday-outside-coverage`
 * @returns the calendar; `undefined` where its name, its source or its coverage cannot be read
 * @example
 * ```ts
 * const issues: Issue[] = [];
 * const days = { name: 'office', source: 'the handbook', coversFrom: '2026-12-31', coversTo: '2026-01-01', holidays: [] };
 * expect(readCalendarDays(days, issues)).toBeUndefined();
 * expect(issues.map(({ code, path }) => [code, path])).toEqual([['coverage-reversed', '/coversTo']]);
 * ```
 * @internal
 */
export function readCalendarDays(input: unknown, issues: Issue[]): ReadCalendar | undefined {
  if (!isObject(input)) {
    const message = `${show(input)} stands where a calendar should`;
    const expected = 'an object with name, source, coversFrom, coversTo and holidays';
    issues.push(errorOf({ code: 'not-an-object', path: '', message, expected }));
    return undefined;
  }
  const name = readText(input['name'], '/name', issues);
  const source = readText(input['source'], '/source', issues);
  const coverage = readCoverage(input['coversFrom'], input['coversTo'], issues);
  const holidays = readHolidays(readList(input['holidays'], issues), issues);
  if (coverage === undefined) return undefined;
  for (const [day, path] of holidays) {
    if (day < coverage.firstDay || day > coverage.lastDay) issues.push(outsideCoverage(day, path, coverage));
  }
  return name === undefined || source === undefined ? undefined : { name, source, ...coverage, holidays };
}
