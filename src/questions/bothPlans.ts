import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { createQuestion } from './createQuestion.ts';

/**
 * Is there a reason for a looked-after child to have a child protection plan beside the care plan?
 *
 * @source Oxfordshire 9.11
 * @public
 */
export const bothPlans: Question<'not-looked-after' | 'reason-for-both' | 'no-reason-for-both'> = createQuestion(
  'both-plans',
  ['not-looked-after', 'reason-for-both', 'no-reason-for-both'],
  (rule) => rule.criterion?.for === 'both-plans',
  (rules, test) => [test({ fact: 'lookedAfter.now', is: false }), anyOfKind(rules, 'criterion')],
);
