import type { Question } from '../engine/Question.ts';
import { belongsTo } from './belongsTo.ts';
import { deadlineOutcomes } from './deadlineOutcomes.ts';

/**
 * By when must the next review be held?
 *
 * `due` and `overdue` say whether its last day has passed; `held-in-time` and `held-late` answer for a review that has
 * been held; `plan-ended` and `no-plan-yet` say why none is due. The day stands in `duties`, one for each rule that
 * applies: where there are several, the earliest day counts.
 *
 * @source Oxfordshire 2.1 and 2.2; Rotherham, timing; Wales, timing
 * @public
 */
export const nextReview: Question<'plan-ended' | 'held-late' | 'overdue' | 'due' | 'held-in-time' | 'no-plan-yet'> = {
  name: 'next-review',
  outcomes: ['plan-ended', 'held-late', 'overdue', 'due', 'held-in-time', 'no-plan-yet'],
  considers: (rule) => rule.deadline?.name === 'review' || belongsTo(rule, 'next-review'),
  decide: (rules, test) => {
    const review = deadlineOutcomes(rules);
    if (review === undefined) return undefined;
    return [
      test({ fact: 'plan.endedOn', happened: true }),
      review.late,
      review.overdue,
      review.stillTime,
      review.inTime,
    ];
  },
};
