import { belongsOf } from '../engine/compileRule.ts';
import type { Rule, Topic } from '../engine/Rule.ts';

/**
 * Whether a rule says itself that it belongs to a question.
 *
 * @param rule - the rule
 * @param topic - the question
 * @returns `true` where it does
 */
export function belongsTo(rule: Rule, topic: Topic): boolean {
  return belongsOf(rule).in === topic;
}
