import type { CalendarDay } from '../CalendarDay.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { childPlace, placeInList } from '../view/places.ts';
import { countedFromLatest, laterOf, underPlan } from '../view/recurringDays.ts';
import type { DerivedFact } from './DerivedFact.ts';
import { planMadePlace } from './planFacts.ts';

const meetingDays = (view: PointOfView): readonly CalendarDay[] | undefined =>
  underPlan(
    view.child.coreGroups?.map(({ heldOn }) => heldOn),
    view,
  );

const visitDays = (view: PointOfView): readonly CalendarDay[] | undefined =>
  underPlan(
    view.child.visits?.map(({ on }) => on),
    view,
  );

/** A meeting on the day of the conference that made the plan came after it. */
const firstMeeting = (view: PointOfView): CalendarDay | null | undefined => {
  const days = meetingDays(view);
  const { madeOn } = view.plan;
  if (days?.length === 0 || madeOn === null) return null;
  if (days === undefined || madeOn === undefined) return undefined;
  return days.find((day) => day >= madeOn) ?? null;
};

/** A meeting on the day on which the plan ended did not come after that. */
const firstMeetingAfterEnding = (view: PointOfView): CalendarDay | null | undefined => {
  const days = meetingDays(view);
  const { endedOn } = view.plan;
  if (days?.length === 0 || endedOn === null) return null;
  if (days === undefined || endedOn === undefined) return undefined;
  return days.find((day) => day > endedOn) ?? null;
};

const meetingsCountedFrom = (view: PointOfView): CalendarDay | null | undefined =>
  countedFromLatest(
    view.child.coreGroups?.map(({ heldOn }) => heldOn),
    view,
  );

/** Before the first visit, time runs from the day on which the duty began: being looked after may have begun later. */
const visitsCountedFrom = (view: PointOfView): CalendarDay | null | undefined => {
  const days = visitDays(view);
  const { madeOn } = view.plan;
  if (days === undefined || madeOn === undefined || madeOn === null) return days === undefined ? undefined : madeOn;
  const last = days.findLast((day) => day >= madeOn);
  if (last !== undefined) return last;
  const { now, since } = view.period;
  if (now === undefined || (now && (since === undefined || since === null))) return undefined;
  return now && typeof since === 'string' ? laterOf(madeOn, since) : madeOn;
};

const meetingsPlace = (view: PointOfView): string => `${childPlace(view)}/coreGroups`;
const visitsPlace = (view: PointOfView): string => `${childPlace(view)}/visits`;

const visitsPlaces = (view: PointOfView): readonly string[] => {
  const day = visitsCountedFrom(view);
  if (typeof day === 'string' && visitDays(view)?.includes(day) === true) return [visitsPlace(view)];
  const { index, since } = view.period;
  const mayBeginLater = typeof day !== 'string' || since === day;
  const from =
    index === undefined ? `${childPlace(view)}/lookedAfter` : `${placeInList(view, 'lookedAfter', index)}/since`;
  return [visitsPlace(view), planMadePlace(view), ...(mayBeginLater ? [from] : [])];
};

/** The days from which the times to the next visit and core group run, and the group's meetings that count by themselves. */
export const recurringFacts = {
  'coreGroup.firstOn': {
    type: 'date',
    says: "The day of the core group's first meeting since the plan was made; `null` where there was none.",
    per: 'plan',
    read: firstMeeting,
    from: (view) => [meetingsPlace(view)],
  },
  'coreGroup.firstAfterEndingOn': {
    type: 'date',
    says: "The day of the core group's first meeting after the plan ended; `null` where there was none.",
    per: 'plan',
    read: firstMeetingAfterEnding,
    from: (view) => [meetingsPlace(view)],
  },
  'coreGroup.countedFrom': {
    type: 'date',
    says: 'The day from which the time to the next core group is counted: its latest meeting, or else the day on which the plan was made; `null` where there was neither.',
    per: 'core-group',
    read: meetingsCountedFrom,
    from: (view) => {
      const day = meetingsCountedFrom(view);
      const isMeeting = typeof day === 'string' && meetingDays(view)?.includes(day) === true;
      return [meetingsPlace(view), ...(isMeeting ? [] : [planMadePlace(view)])];
    },
  },
  'visits.countedFrom': {
    type: 'date',
    says: 'The day from which the time to the next visit is counted: the latest visit, or else the day on which the duty to visit began; `null` where there was neither.',
    per: 'visit',
    read: visitsCountedFrom,
    from: visitsPlaces,
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
