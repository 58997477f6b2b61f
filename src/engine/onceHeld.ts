import { comparisonsOf } from './comparisonsOf.ts';
import type { Comparison, Condition } from './Condition.ts';
import { anchorOf, limitsOf, type Due } from './Due.ts';

const holds: Condition = { all: [] };
const doesNotHold: Condition = { any: [] };

/** How a comparison that asks whether the conference was held turns out once it was; `undefined` for any other. */
const turnsOut = (comparison: Comparison): boolean | undefined => {
  if (comparison.fact === 'conference.heldOn') return 'happened' in comparison ? comparison.happened : undefined;
  if (comparison.fact !== 'conference.stage') return undefined;
  return 'in' in comparison ? comparison.in.includes('held') : 'is' in comparison && comparison.is === 'held';
};

/**
 * Whether a condition asks whether the conference was held, by its stage or by its day.
 *
 * @param condition - the condition; absent, it does not
 * @returns `true` where one of its comparisons does
 */
export function asksIfHeld(condition: Condition | undefined): boolean {
  return comparisonsOf(condition).some((comparison) => turnsOut(comparison) !== undefined);
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

/**
 * A condition as it will stand once the conference has been held, whatever else is so then.
 *
 * @param condition - the condition; absent, it always holds
 * @returns the condition, with each comparison that asks whether the conference was held as it will turn out
 * @example
 * ```ts
 * expect(onceHeld({ not: { fact: 'conference.stage', is: 'to-come' } })).toEqual({ not: { any: [] } });
 * ```
 */
export function onceHeld(condition: Condition | undefined): Condition {
  if (condition === undefined) return holds;
  if ('all' in condition) return { all: condition.all.map(onceHeld) };
  if ('any' in condition) return { any: condition.any.map(onceHeld) };
  if ('not' in condition) return { not: onceHeld(condition.not) };
  const held = turnsOut(condition);
  return held === undefined ? condition : held ? holds : doesNotHold;
}
