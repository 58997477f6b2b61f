import { factsOfCondition } from './comparisonsOf.ts';
import type { Condition } from './Condition.ts';
import { conditionOfEffect } from './conditionOfEffect.ts';
import { factsOfLimit, limitsOf } from './Due.ts';
import { doneFactsOf, dueOf, type Rule } from './Rule.ts';

/**
 * The conditions by which a rule tells whether it was kept to, used or broken.
 *
 * @param rule - the rule
 * @returns the one that its effect has, if it has one
 */
export function conditionsOfEffect(rule: Rule): readonly Condition[] {
  const told = conditionOfEffect<Condition>(rule);
  return told === undefined ? [] : [told.condition];
}

/**
 * Whether facts can tell that a rule was not kept to.
 *
 * @param rule - the rule
 * @returns `true` for a deadline, and for a rule whose effect says how to tell
 */
export function canBeBroken(rule: Rule): boolean {
  return (rule.deadline ?? conditionOfEffect(rule)) !== undefined;
}

/**
 * Every condition that a rule holds: by which it applies, and by which it was kept to, used or broken.
 *
 * @param rule - the rule
 * @returns the conditions
 */
export function conditionsOfRule(rule: Rule): readonly Condition[] {
  return [...(rule.when === undefined ? [] : [rule.when]), ...conditionsOfEffect(rule)];
}

/**
 * The facts that tell whether what a rule lays down was kept to, those from which its time counts, and which say how much of it there is, among them.
 *
 * @param rule - the rule
 * @returns their names
 */
export function factsOfEffect(rule: Rule): readonly string[] {
  const due = dueOf(rule);
  return [
    ...conditionsOfEffect(rule).flatMap(factsOfCondition),
    ...(due === undefined ? [] : limitsOf(due).flatMap(factsOfLimit)),
    ...doneFactsOf(rule),
  ];
}

/**
 * Every fact that a rule reads: to apply, to be due, and to tell whether it was kept to.
 *
 * @param rule - the rule
 * @returns their names
 */
export function factsOfRule(rule: Rule): readonly string[] {
  return [...factsOfCondition(rule.when), ...factsOfEffect(rule)];
}
