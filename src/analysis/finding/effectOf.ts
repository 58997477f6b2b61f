import { ruleKind, type Rule } from '../../engine/Rule.ts';
import { inKeyOrder } from '../reading/inKeyOrder.ts';

/**
 * What a rule brings about, without its condition and without what it says in words.
 *
 * @param rule - the rule
 * @returns the same text for the same effect
 * @internal
 */
export function effectOf(rule: Rule): string {
  const kind = ruleKind(rule);
  return JSON.stringify([kind, rule.force, inKeyOrder(rule[kind])]);
}
