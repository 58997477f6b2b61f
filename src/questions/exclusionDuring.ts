import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { createQuestion } from './createQuestion.ts';

/**
 * May a parent be asked to leave while a conference is under way?
 *
 * @source Oxfordshire 5.3
 * @public
 */
export const exclusionDuring: Question<'may-ask-to-leave' | 'no-ground'> = createQuestion(
  'exclusion-during',
  ['may-ask-to-leave', 'no-ground'],
  (rule) => rule.ground?.for === 'exclusion-during',
  (rules) => [anyOfKind(rules, 'ground')],
);
