import { lives, planStages, type Whom } from '../domain/stages.ts';
import type { Comparison, Condition } from './Condition.ts';
import type { Rule } from './Rule.ts';

const oneOf = (fact: string, every: readonly string[], named: readonly string[]): readonly Comparison[] => {
  if (named.length === every.length) return [];
  const [only, ...more] = named;
  return only !== undefined && more.length === 0 ? [{ fact, is: only }] : [{ fact, in: named }];
};

/** The facts by which it is told whom a rule is about. */
export const factsOfAbout = ['child.life', 'plan.stage'] as const;

/**
 * Whom a rule is about, as comparisons that all have to hold.
 *
 * @param whom - whom it is about
 * @returns a comparison for each key of which some choice is left out
 */
export function aboutConditions({ child, plan }: Whom): readonly Comparison[] {
  return [...oneOf('child.life', lives, child), ...oneOf('plan.stage', planStages, plan)];
}

/**
 * Where a rule applies: where the child is one whom it is about, and its own condition holds.
 *
 * @param rule - the rule
 * @returns the condition, that on the child first; `undefined` where it always applies
 * @example
 * ```ts
 * const rule = rulebook.rules[0].rule;
 * const about = { child: ['unborn', 'living', 'died'], plan: ['in-force'] } as const;
 * expect(wholeCondition({ ...rule, about, when: undefined })).toEqual({ fact: 'plan.stage', is: 'in-force' });
 * ```
 * @internal
 */
export function wholeCondition(rule: Rule): Condition | undefined {
  const parts = [...aboutConditions(rule.about), ...(rule.when === undefined ? [] : [rule.when])];
  return parts.length > 1 ? { all: parts } : parts[0];
}
