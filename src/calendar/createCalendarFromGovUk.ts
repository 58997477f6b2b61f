import { dayNumberOf, dayParts } from '../domain/CalendarDay.ts';
import type { Issue, Result } from '../domain/Result.ts';
import { joinIssues } from '../input/joinIssues.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { checkCoverage } from '../input/calendarDays/checkCoverage.ts';
import { checkWholeYears } from './checkWholeYears.ts';
import { createTableCalendar } from './createTableCalendar.ts';
import { readGovUkEvents } from './readGovUkEvents.ts';
import { readHolidays } from './readHolidays.ts';

/**
 * A part of the United Kingdom with bank holidays of its own, as GOV.UK names it.
 *
 * @public
 */
export type GovUkDivision = 'england-and-wales' | 'scotland' | 'northern-ireland';

/**
 * Makes a working-day calendar from the bank holidays that GOV.UK publishes as JSON.
 *
 * It covers whole years, from the first one listed to the last: GOV.UK adds a year only with all its bank holidays, so
 * the days after the last one listed are known to be free of them up to 31 December, and nothing is known beyond.
 *
 * @param json - the file as published, or one division taken out of it
 * @param division - the division to use
 * @returns the calendar, frozen and named such as `gov-uk-england-and-wales-2019-2028`; or every issue at once:
 *   `not-an-object`, `division-not-found`, `other-division`, `not-a-list`, `no-holidays`, `not-a-calendar-day`,
 *   `duplicate-holiday`, `coverage-too-long`, `incomplete-year`; and `not-json`, `too-deep`, `too-large` where the file
 *   is no plain JSON
 * @source GOV.UK, UK bank holidays {@link https://www.gov.uk/bank-holidays.json}
 * @example
 * ```ts
 * const events = [{ date: '2026-01-01' }, { date: '2026-12-25' }, { date: '2026-12-28' }];
 * const result = createCalendarFromGovUk({ 'england-and-wales': { events } }, 'england-and-wales');
 * expect(result.ok && result.value.coversTo).toBe('2026-12-31');
 * ```
 * @public
 */
export function createCalendarFromGovUk(json: unknown, division: GovUkDivision): Result<WorkingDayCalendar> {
  const { value, issues: unread } = toPlainJson(json);
  const issues: Issue[] = [];
  const events = readGovUkEvents(value, division, issues);
  if (events === undefined) return { ok: false, issues: joinIssues(unread, issues) };

  const days = [...readHolidays(events.listed, issues).keys()].sort((a, b) => a - b);
  const [earliest, latest] = [days[0], days.at(-1)];
  if (earliest === undefined || latest === undefined) return { ok: false, issues: joinIssues(unread, issues) };

  const years = { first: dayParts(earliest).year, last: dayParts(latest).year };
  const coverage = { firstDay: dayNumberOf(years.first, 1, 1), lastDay: dayNumberOf(years.last, 12, 31) };
  const allRead = issues.every(({ code }) => code !== 'not-a-calendar-day');
  if (checkCoverage(coverage, events.path, issues) && allRead) {
    issues.push(...checkWholeYears(days, years, events.path));
  }
  const all = joinIssues(unread, issues);
  if (all.length > 0) return { ok: false, issues: all };

  return {
    ok: true,
    value: createTableCalendar({
      name: `gov-uk-${division}-${String(years.first)}-${String(years.last)}`,
      source: `GOV.UK bank holidays, division ${division}`,
      ...coverage,
      holidays: days,
    }),
  };
}
