import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PastConference } from '../domain/view/conferenceHistory.ts';
import { historiesBefore } from '../domain/view/historiesBefore.ts';
import { nextConference } from '../domain/view/nextConference.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { seeChild, type ChildOfCase } from './ChildOfCase.ts';
import { factsFrom, type Occurrence } from './Occurrence.ts';
import { aloneInList, latestSpanBy, spanOn, type PlanSpan } from './PlanSpan.ts';
import { seeUnderPlan } from './underPlan.ts';

const conferenceKey = (id: string): string => `conference:${encodeURIComponent(id)}`;

/** A review on the day on which a plan was made was held under none, or under the one before. */
const spanOfHeld = ({ plans }: ChildOfCase, heldOn: CalendarDay): PlanSpan | undefined =>
  spanOn(
    plans.filter(({ madeOn }) => madeOn === undefined || madeOn < heldOn),
    heldOn,
  );

/** Of a review of which it is not known whether it was held, the plan that ran on the day planned for it, or the latest. */
const spanOfPlanned = ({ plans }: ChildOfCase, plannedOn: CalendarDay | null | undefined): PlanSpan | undefined =>
  typeof plannedOn === 'string' ? spanOn(plans, plannedOn) : plans.at(-1);

/** A conference that was held is seen from itself; of one that may have been, nothing is known after the plan's end. */
const seePast = (of: ChildOfCase, { conference, heldOn }: PastConference): PointOfView | undefined => {
  const subject = { conference: conference.id };
  const isHeld = typeof heldOn === 'string';
  const span = isHeld ? spanOfHeld(of, heldOn) : spanOfPlanned(of, conference.plannedOn);
  if (span === undefined || span.plan?.madeAt === conference.id) return undefined;
  return isHeld ? seeChild(of, { subject, changes: { plans: aloneInList(span) } }) : seeUnderPlan(of, span, subject);
};

const pastReview = (of: ChildOfCase, past: PastConference): readonly Occurrence[] => {
  const view = seePast(of, past);
  if (view === undefined) return [];
  const { id } = past.conference;
  return [
    {
      view,
      state: { is: 'once' },
      closedOn: of.diedOn,
      key: conferenceKey(id),
      conference: id,
      exclusion: null,
    },
  ];
};

/** Whether a review that has not been held would be the next one under a plan. */
const isToComeUnder = (of: ChildOfCase, span: PlanSpan, { conference, heldOn }: PastConference): boolean => {
  if (conference.kind !== 'review' || heldOn !== null) return false;
  const { plannedOn } = conference;
  if (typeof plannedOn !== 'string') return span === of.plans.at(-1) && span.closedOn === undefined;
  return latestSpanBy(of.plans, plannedOn) === span;
};

/** The next review under a plan that is recorded: the soonest planned, unless a conference was held since the day planned. */
const recordedNext = (of: ChildOfCase, span: PlanSpan): string | undefined => {
  const asOf = span.seenOn;
  const conferences = of.history.conferences.filter(
    (past) => (typeof past.heldOn === 'string' && past.heldOn <= asOf) || isToComeUnder(of, span, past),
  );
  return nextConference({ asOf, conferences })?.conference.id;
};

/** The same point of view, from which no other conference stands in for a review that is not recorded. */
const withoutConference = (view: PointOfView): PointOfView => ({
  ...view,
  conference: undefined,
  exclusion: undefined,
  before: historiesBefore(view.history),
});

const comingReview = (of: ChildOfCase, span: PlanSpan): Occurrence => {
  const recorded = recordedNext(of, span);
  const view =
    recorded === undefined
      ? withoutConference(seeUnderPlan(of, span))
      : seeUnderPlan(of, span, { conference: recorded });
  const after = factsFrom(view).values['review.precedingConferenceOn'] ?? 'unknown';
  return {
    view,
    state: { is: 'next' },
    closedOn: span.closedOn,
    key: recorded === undefined ? `${span.key}/after:${after}` : conferenceKey(recorded),
    conference: recorded ?? null,
    exclusion: null,
  };
};

/**
 * Every review of a child under a plan that was held, or may have been, and for each plan the next one, or the one that was
 * to come when the plan ended.
 *
 * @param of - the child of the case
 * @returns the occurrences
 * @internal
 */
export function reviewOccurrences(of: ChildOfCase): readonly Occurrence[] {
  const past = of.history.conferences.filter(
    ({ conference: { kind }, heldOn }) => (kind === undefined || kind === 'review') && heldOn !== null,
  );
  return [
    ...past.flatMap((conference) => pastReview(of, conference)),
    ...of.plans.map((span) => comingReview(of, span)),
  ];
}
