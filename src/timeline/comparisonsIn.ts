import type { Comparison, Condition } from '../engine/Condition.ts';

/**
 * The comparisons that a condition is made of.
 *
 * @param condition - the condition; without one, none
 * @returns the comparisons, in its order
 * @internal
 */
export function comparisonsIn(condition: Condition | undefined): readonly Comparison[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  if ('any' in condition) return condition.any.flatMap(comparisonsIn);
  return 'not' in condition ? comparisonsIn(condition.not) : [condition];
}

/**
 * The facts that a condition names.
 *
 * @param condition - the condition; without one, none
 * @returns their names, in its order
 * @internal
 */
export function factsNamed(condition: Condition | undefined): readonly string[] {
  return comparisonsIn(condition).flatMap((comparison) => {
    if ('after' in comparison) return [comparison.fact, comparison.after];
    return 'before' in comparison ? [comparison.fact, comparison.before] : [comparison.fact];
  });
}
