import { comparisonsOf } from './comparisonsOf.ts';
import type { Comparison, Condition } from './Condition.ts';
import { anchorOf, limitsOf, type Due } from './Due.ts';

/**
 * How a comparison that asks whether the conference was held, by its stage or by its day, turns out once it was.
 *
 * @param comparison - the comparison
 * @returns whether it then holds; `undefined` for any other comparison
 */
export function onceHeld(comparison: Comparison): boolean | undefined {
  if (comparison.fact === 'conference.heldOn') return 'happened' in comparison ? comparison.happened : undefined;
  if (comparison.fact !== 'conference.stage') return undefined;
  return 'in' in comparison ? comparison.in.includes('held') : 'is' in comparison && comparison.is === 'held';
}

/**
 * Whether a condition asks whether the conference was held.
 *
 * @param condition - the condition; absent, it does not
 * @returns `true` where one of its comparisons does
 */
export function asksIfHeld(condition: Condition | undefined): boolean {
  return comparisonsOf(condition).some((comparison) => onceHeld(comparison) !== undefined);
}

/** What has no day until the conference has been held. */
const daysOfHolding: readonly string[] = ['conference.heldOn', 'conference.endedAt'];

/**
 * Whether a time counts from when the conference was held, so that it does not run before.
 *
 * @param due - when something is due
 * @returns `true` where one of its limits does
 */
export function countsFromHolding(due: Due): boolean {
  return limitsOf(due).some((limit) => daysOfHolding.includes(anchorOf(limit)));
}
