import { always, any } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
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
  decide: (rules) => {
    const grounds = rules.filter(({ kind }) => kind === 'ground');
    if (grounds.length === 0) return undefined;
    return [
      ['may-ask-to-leave', any(...grounds.map(({ when }) => when))],
      ['no-ground', always],
    ];
  },
};
