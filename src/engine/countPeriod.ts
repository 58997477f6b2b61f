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

/** Counts a period from a day's number; hours from the number of a second. */
type CountPeriod = (anchor: number, period: Period, counting: Counting, calendar: WorkingDayCalendar) => number;

const countTowards =
  (onwards: 1 | -1): CountPeriod =>
  (anchor, period, counting, calendar) => {
    if ('months' in period) return addMonths(anchor, onwards * period.months);
    if ('weeks' in period) return anchor + onwards * 7 * period.weeks;
    if ('days' in period) return anchor + onwards * (period.days + shift[counting]);
    if ('hours' in period) return anchor + onwards * 3600 * period.hours;
    const workingDays = period.workingDays + workingDayShift(anchor, counting, calendar);
    // Counted back, the first is the last working day before the anchor.
    const place = onwards > 0 ? calendar.placeOf(anchor) : calendar.placeOf(anchor - 1) + 1;
    return calendar.dayAt(place + onwards * workingDays);
  };

/**
 * The last day that is in time for something to be done within a period after a day: day N, from the day, the period, how
 * days are counted, and the working days. Hours lead from a second to the last second.
 *
 * @example
 * ```ts
 * const monday = readDay('2026-03-02')!;
 * expect(toCalendarDay(dayAfter(monday, { workingDays: 5 }, 'exclusive', weekdays))).toBe('2026-03-09');
 * ```
 */
export const dayAfter = countTowards(1);

/**
 * The last day that is in time for something to be done at least a period before a day: day N, counted back.
 *
 * @example
 * ```ts
 * const thursday = readDay('2026-03-12')!;
 * expect(toCalendarDay(dayBefore(thursday, { workingDays: 5 }, 'exclusive', weekdays))).toBe('2026-03-05');
 * ```
 */
export const dayBefore = countTowards(-1);
