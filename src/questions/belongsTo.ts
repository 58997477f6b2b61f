import { belongsOf } from '../engine/compileRule.ts';
import type { Rule } from '../engine/Rule.ts';

/**
 * Whether a rule says itself that it belongs to a question.
 *
 * @param rule - the rule
 * @param question - the question
 * @returns `true` where it does
 */
export function belongsTo(rule: Rule, question: string): boolean {
  return belongsOf(rule).question === question;
}
