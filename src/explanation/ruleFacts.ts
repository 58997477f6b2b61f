import type { Comparison, Condition } from '../engine/Condition.ts';
import { limitsOf, type Rule } from '../engine/Rule.ts';
import { factsOf } from './words/conditionWords.ts';
import { anchorOf } from './words/dueWords.ts';

const comparisonsOf = (condition: Condition | undefined): readonly Comparison[] => {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
};

const tests = ({ duty, requirement, permission, prohibition, decision }: Rule): readonly (Condition | undefined)[] => [
  duty?.done,
  requirement?.is,
  permission?.used,
  prohibition?.broken,
  decision?.is,
];

/**
 * The facts that tell whether a rule was kept to, used or broken, without those that they are only compared with.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsThatTell(rule: Rule): readonly string[] {
  return tests(rule)
    .flatMap(comparisonsOf)
    .map(({ fact }) => fact);
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
  const done = rule.deadline?.done;
  return [
    ...[rule.when, ...tests(rule)].flatMap(comparisonsOf).flatMap(factsOf),
    ...anchors,
    ...(done === undefined ? [] : [done]),
  ];
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
