import type { Test } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import { anyApplies } from './anyApplies.ts';
import { createQuestion } from './createQuestion.ts';

/**
 * Should a review be held earlier than it is due?
 *
 * `convene`: it should (or must) be convened; `consider`: that should be considered; `not-required`: nothing laid down
 * calls for it. Where a document gives no circumstances at all, it is `policy-silent`.
 *
 * @source Oxfordshire 2.3 and 9.17; Rotherham, early reviews; Wales, bringing a review forward
 * @public
 */
export const earlyReview: Question<'convene' | 'consider' | 'not-required'> = createQuestion(
  'early-review',
  ['convene', 'consider', 'not-required'],
  (rule) => rule.trigger !== undefined,
  (rules) => {
    const calledFor = (review: 'convene' | 'consider'): Test =>
      anyApplies(rules.filter(({ rule }) => rule.trigger?.review === review));
    return [calledFor('convene'), calledFor('consider')];
  },
);
