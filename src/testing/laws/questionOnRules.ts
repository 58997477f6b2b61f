import type { Question } from '../../engine/Question.ts';
import type { Rule } from '../../engine/Rule.ts';

/**
 * A question of nothing but what some rules say, answered far sooner than those that settle an outcome, since its own is
 * given. Where that is left open, rules that are confined to some outcomes may apply, so that they say all that they could.
 *
 * @param name - the question's name
 * @param considers - the rules
 * @param outcome - its outcome, in every case
 * @returns the question
 * @internal
 */
export function questionOnRules(name: string, considers: (rule: Rule) => boolean, outcome = 'undetermined'): Question {
  return { name, outcomes: [outcome], considers, decide: () => [] };
}
