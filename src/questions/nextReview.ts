import type { Question } from '../engine/Question.ts';
import { all, any, not } from '../engine/logic.ts';
import { settledByRules } from './settledByRules.ts';
import { decideDeadlines } from './decideDeadlines.ts';

/**
 * By when must the next review be held?
 *
 * `due` and `overdue` say whether its last day has passed; `held-in-time` and `held-late` answer for a review that has
 * been held. Asked at a conference after which the plan ended or the child died, it is `not-running` where none was due before
 * that. The day stands in `duties`, one for each rule that applies: where there are several, the earliest day
 * counts. Where there are rules for other reviews only, they are `policy-silent` on this one.
 *
 * @source Oxfordshire 2.1 and 2.2; Rotherham, timing; Wales, timing
 * @public
 */
export const nextReview: Question<'held-late' | 'overdue' | 'due' | 'held-in-time' | 'not-running'> = {
  ...settledByRules('next-review', (rule) => rule.deadline?.name === 'review'),
  outcomes: ['held-late', 'overdue', 'due', 'held-in-time', 'not-running'],
  asksAfterObligation: true,
  decide: (rules) => [...decideDeadlines(rules), any(...rules.map(({ arises, when }) => all(arises, not(when))))],
};
