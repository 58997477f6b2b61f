import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { settledByRules } from './settledByRules.ts';

/**
 * Is there a reason for a looked-after child to have a child protection plan beside the care plan?
 *
 * @source Oxfordshire 9.11
 * @public
 */
export const bothPlans: Question<'not-looked-after' | 'reason-for-both' | 'no-reason-for-both'> = {
  ...settledByRules('both-plans', (rule) => rule.criterion?.for === 'both-plans'),
  outcomes: ['not-looked-after', 'reason-for-both', 'no-reason-for-both'],
  decide: (rules, test) => [test({ fact: 'lookedAfter.now', is: false }), anyOfKind(rules, 'criterion')],
};
