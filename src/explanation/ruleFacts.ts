import { comparisonsOf } from '../engine/comparisonsOf.ts';
import type { Comparison, Condition } from '../engine/Condition.ts';
import { conditionsOfEffect } from '../engine/factsOfRule.ts';
import type { Rule } from '../engine/Rule.ts';

const notNegated = (condition: Condition): readonly Comparison[] => {
  if ('not' in condition) return [];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  return parts === undefined ? comparisonsOf(condition) : parts.flatMap(notNegated);
};

/**
 * The facts that tell whether a rule was kept to, used or broken, without those that they are only compared with. What
 * stands under a `not` says where a part of it is asked for: a copy for the child, unless the child is not old enough.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsThatTell(rule: Rule): readonly string[] {
  return conditionsOfEffect(rule)
    .flatMap(notNegated)
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
