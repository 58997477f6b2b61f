import type { CalendarDay } from '../CalendarDay.ts';

/**
 * Those of some days that have come by a day, in order.
 *
 * @param days - the days in any order; `undefined` where they are not known
 * @param asOf - the last day that counts
 * @returns the days, first to last, or `undefined` where they are not known
 * @internal
 */
export function daysUpTo(days: readonly CalendarDay[] | undefined, asOf: CalendarDay): CalendarDay[] | undefined {
  return days?.filter((day) => day <= asOf).toSorted();
}
