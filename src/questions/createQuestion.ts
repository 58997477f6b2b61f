import type { Question } from '../engine/Question.ts';
import type { Rule } from '../engine/Rule.ts';
import { belongsTo } from './belongsTo.ts';

/**
 * A question that rules of some effect settle. It considers these, and every rule that says itself that it belongs to it.
 *
 * @param name - its name
 * @param outcomes - its outcomes, in the order in which they are tried
 * @param settles - whether a rule settles it
 * @param decide - the tests for its outcomes
 * @param besides - what else it has, or has otherwise
 * @returns the question
 */
export const createQuestion = <Outcome extends string>(
  name: string,
  outcomes: readonly Outcome[],
  settles: (rule: Rule) => boolean,
  decide: Question['decide'],
  besides?: Partial<Question<Outcome>>,
): Question<Outcome> => ({
  name,
  outcomes,
  considers: (rule) => settles(rule) || belongsTo(rule, name),
  settledBy: settles,
  decide,
  ...besides,
});
