import type { Condition } from '../engine/Condition.ts';
import { limitsOf, type Due, type Rule } from '../engine/Rule.ts';

const factsOf = (condition: Condition | undefined): readonly string[] => {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  if ('before' in condition) return [condition.fact, condition.before];
  return 'within' in condition ? [condition.fact, condition.after] : [condition.fact];
};

const factsOfDue = (due: Due | undefined): readonly string[] =>
  due === undefined
    ? []
    : limitsOf(due).map((limit) => ('by' in limit ? limit.by : 'after' in limit ? limit.after : limit.before));

/**
 * The facts that tell whether what a rule lays down was kept.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsOfEffect({
  requirement,
  duty,
  prohibition,
  permission,
  decision,
  deadline,
}: Rule): readonly string[] {
  return [
    ...[requirement?.is, duty?.done, prohibition?.broken, permission?.used, decision?.is].flatMap(factsOf),
    ...factsOfDue(duty?.due),
    ...factsOfDue(deadline?.due),
    ...(deadline?.done === undefined ? [] : [deadline.done]),
  ];
}

/**
 * Every fact that a rule reads.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function factsOfRule(rule: Rule): readonly string[] {
  return [...factsOf(rule.when), ...factsOfEffect(rule)];
}

/**
 * The tables of groupings by which a rule counts agencies.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function groupingsOfRule(rule: Rule): readonly string[] {
  const tablesOf = (condition: Condition | undefined): readonly string[] => {
    if (condition === undefined) return [];
    if ('all' in condition) return condition.all.flatMap(tablesOf);
    if ('any' in condition) return condition.any.flatMap(tablesOf);
    if ('not' in condition) return tablesOf(condition.not);
    return 'countedBy' in condition && condition.countedBy !== undefined ? [condition.countedBy] : [];
  };
  const { when, requirement, duty, prohibition, permission, decision } = rule;
  return [when, requirement?.is, duty?.done, prohibition?.broken, permission?.used, decision?.is].flatMap(tablesOf);
}
