import type { Question } from '../engine/Question.ts';
import type { QuestionName, Rule } from '../engine/Rule.ts';
import { belongsTo } from './belongsTo.ts';

/**
 * The part of a question that says which rules it considers: those that settle it, and those that say that they belong to it.
 *
 * @param name - the question's name
 * @param settledBy - which rules settle it
 * @returns the part
 */
export function settledByRules(
  name: QuestionName,
  settledBy: (rule: Rule) => boolean,
): Pick<Question, 'name' | 'considers' | 'settledBy'> {
  return { name, settledBy, considers: (rule) => settledBy(rule) || belongsTo(rule, name) };
}
