import { weekday, type DayNumber } from '../domain/CalendarDay.ts';

const friday = 4;

/**
 * The place of a day in the unbroken row of Mondays to Fridays, bank holidays included.
 *
 * @param day - any day's number
 * @returns the place of the last weekday on or before it; 0 is Monday 29 December 1969
 * @example
 * ```ts
 * const [fridayBefore, saturday, mondayAfter] = [1, 2, 4].map(weekdayPlaceOf);
 * expect([fridayBefore, saturday, mondayAfter]).toEqual([4, 4, 5]);
 * ```
 * @internal
 */
export function weekdayPlaceOf(day: DayNumber): number {
  const dayOfWeek = weekday(day);
  const weeks = (day + 3 - dayOfWeek) / 7;
  return weeks * 5 + Math.min(dayOfWeek, friday);
}

/**
 * The weekday at a place in the unbroken row of Mondays to Fridays.
 *
 * @param place - any place, as `weekdayPlaceOf` gives it
 * @returns that weekday's number
 * @example
 * ```ts
 * const saturday = 2;
 * expect(weekdayAt(weekdayPlaceOf(saturday))).toBe(1);
 * ```
 * @internal
 */
export function weekdayAt(place: number): DayNumber {
  const weeks = Math.floor(place / 5);
  return weeks * 7 + (place - weeks * 5) - 3;
}
