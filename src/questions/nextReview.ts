import { all, any, not } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import { createQuestion } from './createQuestion.ts';
import { decideDeadlines } from './decideDeadlines.ts';

/**
 * By when must the next review be held?
 *
 * `due` and `overdue` say whether its last day has passed; `held-in-time` and `held-late` answer for a review that has
 * been held. The day stands in `duties`, one for each rule that applies: where there are several, the earliest day
 * counts. Where there are rules for other reviews only, they are `policy-silent` on this one.
 *
 * @source Oxfordshire 2.1 and 2.2; Rotherham, timing; Wales, timing
 * @public
 */
export const nextReview: Question<'held-late' | 'overdue' | 'due' | 'held-in-time' | 'not-running'> = createQuestion(
  'next-review',
  ['held-late', 'overdue', 'due', 'held-in-time', 'not-running'],
  ({ deadline }) => deadline?.name === 'review' || deadline?.question === 'next-review',
  (rules) => [...decideDeadlines(rules), any(...rules.map(({ arises, when }) => all(arises, not(when))))],
  { asksAfterObligation: true },
);
