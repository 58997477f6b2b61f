import type { CalendarDay, DayNumber } from '../domain/CalendarDay.ts';

/**
 * What the core asks of the outside about working days.
 *
 * Working days stand in one unbroken row, each with its place in it. Two look-ups, from a day to its place and from a
 * place to its day, are all that adding and counting need, so both cost the same for 5 working days as for 500.
 *
 * A calendar answers for any day. Outside `coversFrom` to `coversTo` it knows of no bank holidays and goes by
 * weekends alone; the core marks every date that rests on such a day as provisional.
 *
 * @public
 */
export interface WorkingDayCalendar {
  /** A short name that stands in receipts, such as `england-2012-2028`. */
  readonly name: string;
  /** Identifies what it says: the days covered, and the weekdays off among them. */
  readonly digest: string;
  /** Where the bank holidays come from, in one sentence. */
  readonly source: string;
  /** The first day whose bank holidays are known. */
  readonly coversFrom: CalendarDay;
  /** The horizon: the last day whose bank holidays are known. */
  readonly coversTo: CalendarDay;
  /**
   * The place of the last working day on or before a day.
   *
   * @param day - any day's number
   * @returns the place; a working day and the rest days after it share one
   */
  readonly placeOf: (day: DayNumber) => number;
  /**
   * The working day at a place.
   *
   * @param place - any place, those before the first day covered being below 0
   * @returns that working day's number; `placeOf(dayAt(place))` is `place`
   */
  readonly dayAt: (place: number) => DayNumber;
}
