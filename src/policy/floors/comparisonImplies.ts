import type { Counting } from '../../domain/Period.ts';
import type { Comparison } from '../../engine/Condition.ts';
import { isNeverLater, type CountedLimit } from './compareLimits.ts';

/** A comparison, and how the document that it stands in counts days. */
export interface ReadComparison {
  readonly comparison: Comparison;
  readonly counting: Counting;
}

/** The last day that a comparison of two days lets the fact be: for a bare `before`, the day before the other, or that day. */
const limitOf = ({ comparison, counting }: ReadComparison): CountedLimit | undefined => {
  if ('within' in comparison) return { limit: { within: comparison.within, after: comparison.after }, counting };
  if (!('before' in comparison)) return undefined;
  const { before, atLeast, orOn } = comparison;
  if (orOn === true) return { limit: { by: before }, counting };
  return atLeast === undefined
    ? { limit: { atLeast: { days: 1 }, before }, counting: 'exclusive' }
    : { limit: { atLeast, before }, counting };
};

/**
 * Whether one comparison of a day is shown to hold wherever another does, over and above what follows from what they
 * are compared with alone.
 *
 * @param one - the comparison that holds
 * @param other - the comparison that is to hold too
 * @returns `true` where that follows from the days that each lets the fact be; `false` where it does not, or they are
 *   about different facts
 */
export function comparisonImplies(one: ReadComparison, other: ReadComparison): boolean {
  if (one.comparison.fact !== other.comparison.fact) return false;
  if ('reachedAge' in one.comparison) return 'happened' in other.comparison;
  const [limit, otherLimit] = [limitOf(one), limitOf(other)];
  return limit !== undefined && otherLimit !== undefined && isNeverLater(limit, otherLimit);
}
