import type { FactValues } from '../vocabulary.ts';
import { isOfAnyKind, isReview, latestHeld, makesPlan, type ConferenceHistory } from './conferenceHistory.ts';
import type { ConferenceInQuestion } from './conferenceInQuestion.ts';
import { agreedUpon, historiesBefore } from './historiesBefore.ts';
import { settle } from './Latest.ts';

/** Whether no review was held since the conference that made the plan. */
const hasNoReviewSince = (history: ConferenceHistory): boolean | undefined => {
  const plan = latestHeld(history, makesPlan);
  const review = latestHeld(history, isReview);
  if (review.possible === null || (plan.certain !== null && review.possible <= plan.certain)) return true;
  const isAfterPlan = review.certain !== null && (plan.possible === null || review.certain > plan.possible);
  return isAfterPlan ? false : undefined;
};

/** Whether the review in question is the conference in question, and not the next one after all those held. */
const isTheReview = (inQuestion: ConferenceInQuestion | undefined): boolean | undefined => {
  if (inQuestion === undefined || inQuestion.standsIn) return false;
  const { conference, heldOn } = inQuestion;
  // One that has not been held is the next review or makes no difference to it.
  return conference.kind === undefined && heldOn === null ? false : isReview(conference.kind);
};

/**
 * The facts about the review in question: the conference in question where it is a review, otherwise the next review,
 * whether or not one is recorded. That one has not been held.
 *
 * The conference before it is the one that made the plan for a first review, and the review before for any other: of
 * whichever kind, the latest held before. So a review that was held late does not shorten the next interval.
 *
 * @param history - the child's conferences
 * @param inQuestion - the conference in question
 * @returns `review.heldOn`, `review.isFirst` and `review.precedingConferenceOn`, as far as they are known
 * @internal
 */
export function readReview(history: ConferenceHistory, inQuestion: ConferenceInQuestion | undefined): FactValues {
  const isIt = isTheReview(inQuestion);
  if (isIt === undefined) return {};
  const review = isIt ? inQuestion : undefined;
  const before = historiesBefore(history, review);
  return {
    'review.heldOn': review === undefined ? null : review.heldOn,
    'review.isFirst': agreedUpon(before, hasNoReviewSince),
    'review.precedingConferenceOn': agreedUpon(before, (earlier) => settle(latestHeld(earlier, isOfAnyKind))),
  };
}
