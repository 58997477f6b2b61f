import type { CalendarDay } from '../CalendarDay.ts';
import type { StatutoryReview } from '../Child.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { isReview, type PastConference } from '../view/conferenceHistory.ts';
import { firstHeldFrom } from '../view/firstHeldFrom.ts';
import { nextConference } from '../view/nextConference.ts';
import { childPlace, placeInList, placesIn } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

/** The first statutory review of the time of being looked after, with its place among them. */
export interface FirstReview {
  readonly review: StatutoryReview;
  readonly index: number;
}

/**
 * The first statutory review of the time of being looked after in view that had been held by then.
 *
 * @param view - the point of view
 * @returns the review; `null` where none had been held, `undefined` where that is not known
 * @internal
 */
export function firstStatutoryReview({
  period: { period, since },
  horizon,
}: PointOfView): FirstReview | null | undefined {
  if (since === null) return null;
  if (period?.reviews === undefined) return undefined;
  const listed = period.reviews.map((review, index) => ({ review, index }));
  if (listed.some(({ review: { heldOn } }) => heldOn === undefined)) return undefined;
  const held = listed.flatMap(({ review, index }) =>
    typeof review.heldOn === 'string' && review.heldOn <= horizon ? [{ review, index, day: review.heldOn }] : [],
  );
  return held.toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))[0] ?? null;
}

const reviewHeldOn = (view: PointOfView): CalendarDay | null | undefined => {
  const first = firstStatutoryReview(view);
  return first === null ? null : first?.review.heldOn;
};

const reviewsOf = ({ history }: PointOfView): readonly PastConference[] =>
  history.conferences.filter(({ conference: { kind } }) => isReview(kind) !== false);

/** One that was not held on the day for which it was planned has none any more. */
const hasPassed = ({ conference: { plannedOn }, heldOn }: PastConference, asOf: CalendarDay): boolean =>
  heldOn === null && typeof plannedOn === 'string' && plannedOn < asOf;

/** The day for which the next review is planned. */
const nextReviewOn = ({ history, asOf }: PointOfView): CalendarDay | null | undefined => {
  const conferences = history.conferences.filter((one) => !hasPassed(one, asOf));
  const next = nextConference({ ...history, conferences }, isReview);
  if (next === undefined) return null;
  const { kind, plannedOn } = next.conference;
  return isReview(kind) === undefined ? undefined : plannedOn;
};

const reviewConferenceOn = (view: PointOfView): CalendarDay | null | undefined => {
  const { since } = view.period;
  if (typeof since !== 'string') return since;
  const heldOn = firstHeldFrom(reviewsOf(view), since, isReview);
  return heldOn === null ? nextReviewOn(view) : heldOn;
};

const periodPlace = (view: PointOfView, key: string): string =>
  view.period.period === undefined
    ? `${childPlace(view)}/lookedAfter`
    : `${placeInList(view, 'lookedAfter', view.period.index)}/${key}`;

/** Whether and how the child is looked after. */
export const derivedLookedAfterFacts = {
  'lookedAfter.now': {
    type: 'yes-no',
    says: 'The child is looked after by the authority.',
    per: 'looked-after-period',
    read: ({ period }) => period.now,
    from: (view) => [periodPlace(view, 'endedOn')],
  },
  'lookedAfter.reviewHeldOn': {
    type: 'date',
    says: "The day of the first looked-after review since the child's latest time of being looked after began; `null` where none has been held.",
    per: 'looked-after-period',
    read: reviewHeldOn,
    from: (view) => [periodPlace(view, 'reviews')],
  },
  'lookedAfter.reviewConferenceOn': {
    type: 'date',
    says: "The day of the first review conference since the child's latest time of being looked after began: on which it was held, or else for which it is planned; `null` where none has been held and none has a day to come.",
    per: 'looked-after-period',
    read: reviewConferenceOn,
    from: (view) => [periodPlace(view, 'since'), ...placesIn(view, reviewsOf(view), 'heldOn')],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
