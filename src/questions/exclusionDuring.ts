import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { settledByRules } from './settledByRules.ts';

/**
 * May a parent be asked to leave while a conference is under way?
 *
 * @source Oxfordshire 5.3
 * @public
 */
export const exclusionDuring: Question<'may-ask-to-leave' | 'no-ground'> = {
  ...settledByRules('exclusion-during', (rule) => rule.ground?.for === 'exclusion-during'),
  outcomes: ['may-ask-to-leave', 'no-ground'],
  decide: (rules) => [anyOfKind(rules, 'ground')],
};
