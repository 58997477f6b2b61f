import type { Question } from '../engine/Question.ts';
import { anyOfKind } from './anyOfKind.ts';
import { belongsTo } from './belongsTo.ts';

/**
 * Is there a reason for a looked-after child to have a child protection plan beside the care plan?
 *
 * @source Oxfordshire 9.11
 * @public
 */
export const bothPlans: Question<'not-looked-after' | 'reason-for-both' | 'no-reason-for-both'> = {
  name: 'both-plans',
  outcomes: ['not-looked-after', 'reason-for-both', 'no-reason-for-both'],
  considers: (rule) => rule.criterion?.for === 'both-plans' || belongsTo(rule, 'both-plans'),
  settledBy: (rule) => rule.criterion !== undefined,
  decide: (rules, test) => [test({ fact: 'lookedAfter.now', is: false }), anyOfKind(rules, 'criterion')],
};
