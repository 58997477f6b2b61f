import { comparisonsOf } from '../engine/comparisonsOf.ts';
import type { Comparison, Condition } from '../engine/Condition.ts';
import { conditionsOfEffect } from '../engine/factsOfRule.ts';
import type { Rule } from '../engine/Rule.ts';

/**
 * The facts that tell whether a rule was kept to, used or broken, without those that they are only compared with.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsThatTell(rule: Rule): readonly string[] {
  return conditionsOfEffect(rule)
    .flatMap(comparisonsOf)
    .map(({ fact }) => fact);
}

/**
 * The comparisons that are true whenever a condition is.
 *
 * @param condition - the condition, or none
 * @returns those that no `any` and no `not` stands before
 * @internal
 */
export function alwaysAsked(condition: Condition | undefined): readonly Comparison[] {
  if (condition === undefined || 'any' in condition || 'not' in condition) return [];
  return 'all' in condition ? condition.all.flatMap(alwaysAsked) : [condition];
}
