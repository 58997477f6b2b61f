/**
 * A working-day calendar written out as a plain list of holidays.
 *
 * @public
 */
export interface CalendarDays {
  /** A short name that stands in receipts. */
  readonly name: string;
  /** Where the holidays come from, in one sentence. */
  readonly source: string;
  /** The first day `YYYY-MM-DD` whose holidays are known. */
  readonly coversFrom: string;
  /** The last day `YYYY-MM-DD` whose holidays are known. */
  readonly coversTo: string;
  /** Days `YYYY-MM-DD` that are no working days, within the coverage, in any order; weekends need not be listed. */
  readonly holidays: readonly string[];
}
