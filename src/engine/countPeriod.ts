import { addMonths, type DayNumber } from '../domain/CalendarDay.ts';
import type { Counting, Period } from '../domain/Period.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';

/** By how many days each convention moves day N from where `exclusive` counting puts it. */
const shift: Readonly<Record<Counting, number>> = { exclusive: 0, inclusive: -1, clear: 1 };

const isWorkingDay = (day: DayNumber, calendar: WorkingDayCalendar): boolean =>
  calendar.dayAt(calendar.placeOf(day)) === day;

/** Where the anchor is no working day it cannot be day 1, so inclusive counting then goes as exclusive does. */
const workingDayShift = (anchor: DayNumber, counting: Counting, calendar: WorkingDayCalendar): number =>
  counting === 'inclusive' && !isWorkingDay(anchor, calendar) ? 0 : shift[counting];

/**
 * The last day that is in time for something to be done within a period after a day.
 *
 * @param anchor - the day to count from
 * @param period - months, weeks, days or working days; hours count from an instant and are not for this function
 * @param counting - how days and working days are counted
 * @param calendar - the working days
 * @returns day N
 * @example
 * ```ts
 * const monday = readDay('2026-03-02')!;
 * expect(toCalendarDay(dayAfter(monday, { workingDays: 5 }, 'exclusive', weekdays))).toBe('2026-03-09');
 * ```
 */
export function dayAfter(
  anchor: DayNumber,
  period: Period,
  counting: Counting,
  calendar: WorkingDayCalendar,
): DayNumber {
  if ('months' in period) return addMonths(anchor, period.months);
  if ('weeks' in period) return anchor + 7 * period.weeks;
  if ('days' in period) return anchor + period.days + shift[counting];
  if ('hours' in period) throw new TypeError('hours are counted from an instant');
  return calendar.dayAt(calendar.placeOf(anchor) + period.workingDays + workingDayShift(anchor, counting, calendar));
}

/**
 * The last day that is in time for something to be done at least a period before a day.
 *
 * @param anchor - the day to count back from
 * @param period - months, weeks, days or working days
 * @param counting - how days and working days are counted
 * @param calendar - the working days
 * @returns day N, counted back
 * @example
 * ```ts
 * const thursday = readDay('2026-03-12')!;
 * expect(toCalendarDay(dayBefore(thursday, { workingDays: 5 }, 'exclusive', weekdays))).toBe('2026-03-05');
 * ```
 */
export function dayBefore(
  anchor: DayNumber,
  period: Period,
  counting: Counting,
  calendar: WorkingDayCalendar,
): DayNumber {
  if ('months' in period) return addMonths(anchor, -period.months);
  if ('weeks' in period) return anchor - 7 * period.weeks;
  if ('days' in period) return anchor - period.days - shift[counting];
  if ('hours' in period) throw new TypeError('hours are counted from an instant');
  const workingDays = period.workingDays + workingDayShift(anchor, counting, calendar);
  return calendar.dayAt(calendar.placeOf(anchor - 1) + 1 - workingDays);
}
