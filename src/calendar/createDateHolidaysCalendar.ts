import { dayNumberOf, dayParts, type DayNumber } from '../domain/CalendarDay.ts';
import type { Issue, Result } from '../domain/Result.ts';
import { errorOf, show } from '../input/inputIssue.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { checkCoverage, type Coverage } from '../input/calendarDays/checkCoverage.ts';
import { createTableCalendar } from './createTableCalendar.ts';
import { isDayOff } from './isDayOff.ts';
import { readDayField } from './readDayField.ts';
import { readText } from './readText.ts';

/**
 * A holiday as date-holidays gives it, as far as it is used here.
 *
 * @public
 */
export interface DatedHoliday {
  /** Local date and time of day of its start, such as `2026-12-25 00:00:00`. */
  readonly date: string;
  /** Only `public` and `bank` holidays are days off. */
  readonly type: string;
  /** The instant it starts. */
  readonly start: Date;
  /** The instant it ends. */
  readonly end: Date;
}

/**
 * An instance of `Holidays` from date-holidays, as far as it is used here.
 *
 * @public
 */
export interface DateHolidaysSource {
  readonly getHolidays: (year: number) => readonly DatedHoliday[];
}

/**
 * What a calendar is to take from date-holidays, and what to call it.
 *
 * @public
 */
export interface DateHolidaysOptions {
  /** A short name that stands in receipts. */
  readonly name: string;
  /** Where the holidays come from, best with the installed version: `date-holidays 3.37.0, GB-ENG`. */
  readonly source: string;
  /** The instance, made for the nation in question, such as `new Holidays('GB', 'ENG')`. */
  readonly holidays: DateHolidaysSource;
  /** The first year to cover. */
  readonly firstYear: number;
  /** The last year to cover. */
  readonly lastYear: number;
}

const dayLength = 'YYYY-MM-DD'.length;
const millisecondsInHour = 3_600_000;

/** Clocks change, so a whole day has 23 to 25 hours. */
const lastsOneDay = ({ start, end }: DatedHoliday): boolean =>
  Math.abs((end.getTime() - start.getTime()) / millisecondsInHour - 24) <= 1;

/** What is no plain JSON is `null`, which none of the options can be. */
const plain = (value: unknown): unknown => toPlainJson(value).value;

const readYear = (value: unknown, path: string, issues: Issue[]): number | undefined => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9998) return value;
  const message = `${show(value)} is not a year`;
  issues.push(errorOf({ code: 'not-a-year', path, message, found: value, expected: 'a whole year, 1 to 9998' }));
  return undefined;
};

const listDays = (holidays: DateHolidaysSource, { firstDay, lastDay }: Coverage, issues: Issue[]): DayNumber[] => {
  const days: DayNumber[] = [];
  const [firstYear, lastYear] = [dayParts(firstDay).year, dayParts(lastDay).year];
  // A substitute day can fall in another year than its holiday, so the years on both sides are asked for too.
  for (let year = firstYear - 1; year <= lastYear + 1; year += 1) {
    for (const holiday of holidays.getHolidays(year)) {
      if (!isDayOff(holiday.type)) continue;
      const day = readDayField(holiday.date.slice(0, dayLength), '/holidays', issues);
      if (day === undefined || day < firstDay || day > lastDay) continue;
      days.push(day);
      if (lastsOneDay(holiday)) continue;
      issues.push(
        errorOf({
          code: 'holiday-not-one-day',
          path: '/holidays',
          message: `the holiday that starts at ${show(holiday.date)} does not last one whole day`,
          found: holiday.date,
          expected: 'holidays of one whole day',
          help: 'take the rule out of the instance with unsetRule, or list the days with createCalendarFromDays',
        }),
      );
    }
  }
  return days;
};

/**
 * Makes a working-day calendar from an instance of date-holidays, asked once for each year.
 *
 * The calendar is only as right as the installed data: for the spring bank holiday of England and Wales in 2012, for
 * one, date-holidays gives 28 May where it was 4 June. `englandCalendar` and `walesCalendar` are held to the official
 * lists.
 *
 * @param options - the instance, the years to cover, both included, and the calendar's name and source
 * @returns the calendar, frozen; or every issue at once: `not-a-text`, `not-a-year`, `coverage-reversed`,
 *   `coverage-too-long`, `not-a-calendar-day`, `holiday-not-one-day`, `holidays-not-readable`
 * @example
 * ```ts
 * const holidays = new Holidays('GB', 'ENG');
 * const years = { firstYear: 2026, lastYear: 2030 };
 * const result = createDateHolidaysCalendar({ name: 'england-live', source: 'date-holidays', holidays, ...years });
 * expect(result.ok && result.value.coversTo).toBe('2030-12-31');
 * ```
 * @public
 */
export function createDateHolidaysCalendar(options: DateHolidaysOptions): Result<WorkingDayCalendar> {
  const issues: Issue[] = [];
  const name = readText(plain(options.name), '/name', issues);
  const source = readText(plain(options.source), '/source', issues);
  const firstYear = readYear(plain(options.firstYear), '/firstYear', issues);
  const lastYear = readYear(plain(options.lastYear), '/lastYear', issues);
  if (firstYear === undefined || lastYear === undefined) return { ok: false, issues };

  const coverage = { firstDay: dayNumberOf(firstYear, 1, 1), lastDay: dayNumberOf(lastYear, 12, 31) };
  if (!checkCoverage(coverage, '/lastYear', issues) || name === undefined || source === undefined) {
    return { ok: false, issues };
  }
  try {
    const holidays = listDays(options.holidays, coverage, issues);
    if (issues.length > 0) return { ok: false, issues };
    return { ok: true, value: createTableCalendar({ name, source, ...coverage, holidays }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    const message = `the holidays could not be read: ${show(plain(reason))}`;
    const help = 'pass an instance such as new Holidays from date-holidays makes it';
    return {
      ok: false,
      issues: [...issues, errorOf({ code: 'holidays-not-readable', path: '/holidays', message, help })],
    };
  }
}
