import { always, any } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
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
  decide: (rules, test) => {
    const criteria = rules.filter(({ kind }) => kind === 'criterion');
    if (criteria.length === 0) return undefined;
    return [
      ['not-looked-after', test({ fact: 'lookedAfter.now', is: false })],
      ['reason-for-both', any(...criteria.map(({ when }) => when))],
      ['no-reason-for-both', always],
    ];
  },
};
