import type { CalendarDay } from './CalendarDay.ts';

/**
 * The earliest of some days.
 *
 * @param days - the days, with `undefined` for there being none
 * @returns the earliest; `undefined` where there is none
 * @internal
 */
export function earliest(...days: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}
