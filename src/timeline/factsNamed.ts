import type { Condition } from '../engine/Condition.ts';

/**
 * The facts that a condition names.
 *
 * @param condition - the condition; without one, none
 * @returns their names, in its order
 * @internal
 */
export function factsNamed(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(factsNamed);
  if ('any' in condition) return condition.any.flatMap(factsNamed);
  if ('not' in condition) return factsNamed(condition.not);
  if ('after' in condition) return [condition.fact, condition.after];
  return 'before' in condition ? [condition.fact, condition.before] : [condition.fact];
}
