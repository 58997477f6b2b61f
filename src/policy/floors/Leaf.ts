import type { Counting, WrittenPeriod } from '../../domain/Period.ts';
import type { Comparison, Condition } from '../../engine/Condition.ts';
import type { Policy } from '../../engine/Policy.ts';

/** A comparison that has a place in a table, with the document by which it is read. */
export interface Leaf {
  readonly comparison: Comparison;
  readonly policy: Policy;
}

/**
 * A comparison as it is held in a table, where a no is the opposite of a yes.
 *
 * @param comparison - the comparison
 * @returns the same with the yes
 */
export function withYes(comparison: Comparison): Comparison {
  if ('is' in comparison && comparison.is === false) return { ...comparison, is: true };
  return 'happened' in comparison ? { ...comparison, happened: true } : comparison;
}

/**
 * The opposite of a comparison that is held with the yes.
 *
 * @param comparison - the comparison
 * @returns the condition
 */
export function oppositeOf(comparison: Comparison): Condition {
  if ('is' in comparison && comparison.is === true) return { ...comparison, is: false };
  return 'happened' in comparison ? { ...comparison, happened: false } : { not: comparison };
}

const periodOf = (comparison: Comparison): WrittenPeriod | undefined => {
  if ('within' in comparison) return comparison.within;
  return 'before' in comparison ? comparison.atLeast : undefined;
};

const countsDays = (period: WrittenPeriod | undefined): boolean =>
  period !== undefined && ('days' in period || 'workingDays' in period);

/**
 * How a comparison's document counts, as far as that bears on it: months and weeks are counted alike everywhere, so that
 * such a comparison is one and the same in two documents.
 *
 * @param leaf - the comparison and the document
 * @returns the way of counting; the usual one where nothing is counted in days
 */
export function countingOf({ comparison, policy }: Leaf): Counting {
  return countsDays(periodOf(comparison)) ? policy.counting : 'exclusive';
}
