/**
 * A length of time in exactly one unit.
 *
 * @public
 */
export type Period<Many = number> =
  | { readonly months: Many }
  | { readonly weeks: Many }
  | { readonly days: Many }
  | { readonly workingDays: Many }
  | { readonly hours: Many };

/**
 * A length of time as a policy writes it: so many of a unit, or as many as the named fact says. A number of 0 in that fact
 * says that there is no such time.
 *
 * @public
 */
export type WrittenPeriod = Period<number | string>;

/**
 * How days are counted from an anchor. `exclusive`: the day after the anchor is day 1 (counting back, the day before
 * it). `inclusive`: the anchor itself is day 1. `clear`: that many whole days lie between. Day N is still in time.
 * Months, weeks and hours are counted alike under all three.
 *
 * @public
 */
export type Counting = 'exclusive' | 'inclusive' | 'clear';
