import type { Comparison, Condition } from '../engine/Condition.ts';
import { limitsOf, type Rule } from '../engine/Rule.ts';
import { factsOf } from './words/conditionWords.ts';
import { anchorOf } from './words/dueWords.ts';

/**
 * The facts that a condition asks for.
 *
 * @param condition - the condition, or none
 * @returns their names
 * @internal
 */
export function factsAsked(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(factsAsked);
  if ('any' in condition) return condition.any.flatMap(factsAsked);
  return 'not' in condition ? factsAsked(condition.not) : factsOf(condition);
}

/**
 * The facts by which a rule tells whether it was kept to, used or broken.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsThatTell({
  deadline,
  duty,
  requirement,
  permission,
  prohibition,
  decision,
}: Rule): readonly string[] {
  const tests = [duty?.done, requirement?.is, permission?.used, prohibition?.broken, decision?.is];
  return [...tests.flatMap(factsAsked), ...(deadline?.done === undefined ? [] : [deadline.done])];
}

/**
 * Every fact that a rule reads, to apply, to be due or to tell whether it was kept to.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsRead(rule: Rule): readonly string[] {
  const due = rule.deadline?.due ?? rule.duty?.due;
  const anchors = due === undefined ? [] : limitsOf(due).map(anchorOf);
  return [...factsAsked(rule.when), ...anchors, ...factsThatTell(rule)];
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
