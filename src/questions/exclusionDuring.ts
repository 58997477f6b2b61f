import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { belongsTo } from './belongsTo.ts';

/**
 * May a parent be asked to leave while a conference is under way?
 *
 * @source Oxfordshire 5.3
 * @public
 */
export const exclusionDuring: Question<'may-ask-to-leave' | 'no-ground'> = {
  name: 'exclusion-during',
  outcomes: ['may-ask-to-leave', 'no-ground'],
  considers: (rule) => rule.ground?.for === 'exclusion-during' || belongsTo(rule, 'exclusion-during'),
  settledBy: (rule) => rule.ground !== undefined,
  decide: (rules) => [anyOfKind(rules, 'ground')],
};
