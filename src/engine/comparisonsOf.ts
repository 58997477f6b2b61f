import type { Comparison, Condition } from './Condition.ts';
import { factsOfLimit, limitOf } from './Due.ts';

/**
 * The comparisons of a condition.
 *
 * @param condition - the condition; absent, there are none
 * @returns each, in the order in which they stand
 */
export function comparisonsOf(condition: Condition | undefined): readonly Comparison[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
}

/**
 * The facts that a comparison reads.
 *
 * @param comparison - the comparison
 * @returns their names, `asOf` left out
 */
export function factsOf(comparison: Comparison): readonly string[] {
  const limit = limitOf(comparison);
  const others = limit ? factsOfLimit(limit) : 'before' in comparison ? [comparison.before] : [];
  return [comparison.fact, ...others].filter((name) => name !== 'asOf');
}

/**
 * The facts that a condition reads.
 *
 * @param condition - the condition; absent, there are none
 * @returns their names in its order, those that it compares with too, `asOf` left out
 */
export function factsOfCondition(condition: Condition | undefined): readonly string[] {
  return comparisonsOf(condition).flatMap(factsOf);
}

/**
 * Whether a condition asks for anything of a time of being looked after, so that what is owed where it holds ends with that.
 *
 * @param condition - the condition; absent, it asks for nothing
 * @returns `true` where it reads such a fact
 */
export function asksOfCare(condition: Condition | undefined): boolean {
  return factsOfCondition(condition).some((fact) => fact.startsWith('lookedAfter.'));
}
