import type { CalendarDay } from '../CalendarDay.ts';

/**
 * The latest of several days, as far as it is known: no sooner than `certain` and no later than `possible`, where `null`
 * stands for there being none.
 */
export interface Latest {
  readonly certain: CalendarDay | null;
  readonly possible: CalendarDay | null;
}

/**
 * The later of two days.
 *
 * @param one - a day, or `null` for none
 * @param other - likewise
 * @returns the later, which is `null` only where both are
 * @internal
 */
export function laterOf(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  if (one === null) return other;
  return other === null || other < one ? one : other;
}

/**
 * The latest day of two groups of days.
 *
 * @param one - the latest of one group
 * @param other - the latest of the other
 * @returns the latest of both together
 * @internal
 */
export function latestOf(one: Latest, other: Latest): Latest {
  return { certain: laterOf(one.certain, other.certain), possible: laterOf(one.possible, other.possible) };
}

/**
 * A latest day that is known, with nothing left open.
 *
 * @param day - the day, or `null` where there is known to be none
 * @returns it, as certain as it is possible
 * @internal
 */
export function exactly(day: CalendarDay | null): Latest {
  return { certain: day, possible: day };
}

/**
 * The latest day, where it is known.
 *
 * @param latest - the latest day as far as it is known
 * @returns the day, `null` where there is known to be none, or `undefined` where it is not known
 * @internal
 */
export function settle({ certain, possible }: Latest): CalendarDay | null | undefined {
  return certain === possible ? certain : undefined;
}
