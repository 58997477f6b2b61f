import type { CalendarDay } from '../CalendarDay.ts';
import { dayBefore } from '../dayBefore.ts';
import {
  isReview,
  latestHeld,
  mayBeHeldBy,
  type ConferenceHistory,
  type PastConference,
} from '../view/conferenceHistory.ts';
import { agreedUpon, historiesBefore } from '../view/historiesBefore.ts';
import { exactly, latestOf, settle } from '../view/Latest.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { nextConferencePlace, ownConferencePlace, placesIn } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';
import { planMadePlace } from './planFacts.ts';

/**
 * The review that a point of view is about: the conference seen from, where that is a review; otherwise the next one after
 * it, whether or not it is recorded.
 */
type ReviewInQuestion =
  | { readonly is: 'known'; readonly review: PastConference }
  | { readonly is: 'not-recorded' }
  | { readonly is: 'unknown' };

interface HeldConference extends PastConference {
  readonly heldOn: CalendarDay;
}

const isHeld = (past: PastConference): past is HeldConference => typeof past.heldOn === 'string';

/** The child's conferences until the next plan was made. */
const underPlan = ({ history, plan: { nextMadeOn } }: PointOfView): ConferenceHistory => {
  const last = typeof nextMadeOn === 'string' ? dayBefore(nextMadeOn) : history.asOf;
  return {
    ...history,
    conferences: history.conferences.filter((past) => past.heldOn === null || mayBeHeldBy(past, last)),
  };
};

/** The first review held after a day, unless another that may be one was perhaps held before it. */
const firstReviewAfter = (view: PointOfView, day: CalendarDay): ReviewInQuestion => {
  const mayBeReviews = underPlan(view).conferences.filter(
    ({ conference, heldOn }) => isReview(conference.kind) !== false && heldOn !== null,
  );
  const later = mayBeReviews.filter(isHeld).filter(({ heldOn }) => heldOn > day);
  const [first] = later.toSorted((one, other) => Number(one.heldOn > other.heldOn) - Number(one.heldOn < other.heldOn));
  const inDoubt = mayBeReviews.filter((past) => !isHeld(past) && mayBeHeldBy(past, first?.heldOn ?? view.asOf));
  if (view.plan.nextMadeOn === undefined || inDoubt.length > 0) return { is: 'unknown' };
  if (first === undefined) return { is: 'not-recorded' };
  return isReview(first.conference.kind) === true ? { is: 'known', review: first } : { is: 'unknown' };
};

const reviewInQuestion = (view: PointOfView): ReviewInQuestion => {
  const { conference } = view;
  if (conference === undefined) return { is: 'not-recorded' };
  const { heldOn } = conference;
  const isIt = isReview(conference.conference.kind);
  if (isIt === true) return { is: 'known', review: conference };
  // One that has not been held is the next review or makes no difference to it.
  if (isIt === undefined && heldOn !== null) return { is: 'unknown' };
  return typeof heldOn === 'string' ? firstReviewAfter(view, heldOn) : { is: 'not-recorded' };
};

const historiesUpTo = (view: PointOfView): readonly ConferenceHistory[] | undefined => {
  const inQuestion = reviewInQuestion(view);
  if (inQuestion.is === 'unknown') return undefined;
  return historiesBefore(underPlan(view), inQuestion.is === 'known' ? inQuestion.review : undefined);
};

const readHeldOn = (view: PointOfView): CalendarDay | null | undefined => {
  const inQuestion = reviewInQuestion(view);
  if (inQuestion.is === 'unknown') return undefined;
  return inQuestion.is === 'known' ? inQuestion.review.heldOn : null;
};

/** Reviews under an earlier plan count for nothing. */
const hasNoneSince = (history: ConferenceHistory, madeOn: CalendarDay): boolean | undefined => {
  const { certain, possible } = latestHeld(history, isReview);
  if (possible === null || possible <= madeOn) return true;
  return certain !== null && certain > madeOn ? false : undefined;
};

const readIsFirst = (view: PointOfView): boolean | undefined => {
  const { madeOn } = view.plan;
  const histories = historiesUpTo(view);
  if (histories === undefined || typeof madeOn !== 'string') return undefined;
  return agreedUpon(histories, (history) => hasNoneSince(history, madeOn));
};

const readPrecedingOn = (view: PointOfView): CalendarDay | null | undefined => {
  const { madeOn } = view.plan;
  if (typeof madeOn !== 'string') return madeOn;
  const histories = historiesUpTo(view);
  if (histories === undefined) return undefined;
  return agreedUpon(histories, (history) => settle(latestOf(latestHeld(history, isReview), exactly(madeOn))));
};

const precedingPlaces = (view: PointOfView): readonly string[] => {
  const day = readPrecedingOn(view);
  const reviews = view.history.conferences.filter(
    ({ conference, heldOn }) => isReview(conference.kind) !== false && heldOn !== null && heldOn === day,
  );
  return reviews.length === 0 ? [planMadePlace(view)] : placesIn(view, reviews, 'heldOn');
};

/**
 * The review in question: its day, and the conference that its interval runs from: the review before it under the same
 * plan, or for a first review the conference that made the plan. So a review that was held late does not shorten the next
 * interval, and a second initial conference under a plan does not restart it.
 */
export const reviewFacts = {
  'review.isFirst': {
    type: 'yes-no',
    says: 'The review in question is the first since the plan was made.',
    per: 'review',
    read: readIsFirst,
    from: precedingPlaces,
  },
  'review.heldOn': {
    type: 'date',
    says: 'The day on which the review in question was held; `null` where it has not been held.',
    per: 'review',
    read: readHeldOn,
    from: (view) => {
      const inQuestion = reviewInQuestion(view);
      if (inQuestion.is === 'not-recorded') return [nextConferencePlace];
      return inQuestion.is === 'known'
        ? placesIn(view, [inQuestion.review], 'heldOn')
        : [`${ownConferencePlace(view)}/heldOn`];
    },
  },
  'review.precedingConferenceOn': {
    type: 'date',
    says: 'The day of the conference that the review in question follows; `null` where there was none.',
    per: 'review',
    read: readPrecedingOn,
    from: precedingPlaces,
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
