import { toCalendarDay, toDayNumber, type CalendarDay } from './CalendarDay.ts';

/**
 * The day before a day.
 *
 * @param day - the day
 * @returns the one before it
 * @internal
 */
export function dayBefore(day: CalendarDay): CalendarDay {
  return toCalendarDay(toDayNumber(day) - 1);
}
