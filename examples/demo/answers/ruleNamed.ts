import type { Rule, Rulebook } from '../../../src/index.ts';

/**
 * The rule that a decision names.
 *
 * @param rulebook - the rules that were asked
 * @param id - the rule's document and id
 * @returns the rule, which is there wherever a decision of this rulebook names it
 */
export function ruleNamed({ rules }: Rulebook, id: string): Rule | undefined {
  return rules.find(({ rule, policy }) => `${policy.id}/${rule.id}` === id)?.rule;
}
