/**
 * A length of time in exactly one unit.
 *
 * @public
 */
export type Period =
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly hours: number };

/**
 * How days are counted from an anchor. `exclusive`: the day after the anchor is day 1 (counting back, the day before
 * it). `inclusive`: the anchor itself is day 1. `clear`: that many whole days lie between. Day N is still in time.
 * Months, weeks and hours are counted alike under all three.
 *
 * @public
 */
export type Counting = 'exclusive' | 'inclusive' | 'clear';
