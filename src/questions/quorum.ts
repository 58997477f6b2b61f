import type { Test } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import { anyApplies } from './anyApplies.ts';
import { createQuestion } from './createQuestion.ts';

/**
 * Is a conference quorate?
 *
 * `quorate-by-exception` where too few agencies are there for the rule, and the exception that a source allows for has
 * been accepted by whoever may accept it.
 *
 * @source Wales, attendance 3 and 4; England, definition of a quorate review
 * @public
 */
export const quorum: Question<'quorate' | 'quorate-by-exception' | 'inquorate'> = createQuestion(
  'quorum',
  ['quorate', 'quorate-by-exception', 'inquorate'],
  (rule) => rule.quorum !== undefined,
  (rules) => {
    const made = (makes: 'quorate' | 'quorate-by-exception'): Test =>
      anyApplies(rules.filter(({ rule }) => rule.quorum?.makes === makes));
    return [made('quorate'), made('quorate-by-exception')];
  },
);
