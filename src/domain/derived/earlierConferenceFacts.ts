import type { CalendarDay } from '../CalendarDay.ts';
import {
  canMakePlan,
  isOfAnyKind,
  latestHeld,
  mayBeHeldBy,
  type ConferenceHistory,
  type PastConference,
} from '../view/conferenceHistory.ts';
import { agreedUpon } from '../view/historiesBefore.ts';
import { settle } from '../view/Latest.ts';
import type { PlanInView } from '../view/planInView.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { nextConferencePlace, placesIn, sectionPlace } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';
import { planMadePlace } from './planFacts.ts';
import { plansOfUnrecorded } from './plansOfUnrecorded.ts';

const previousIn = (history: ConferenceHistory): readonly PastConference[] | undefined => {
  const day = settle(latestHeld(history, isOfAnyKind));
  if (day === null || day === undefined) return undefined;
  return history.conferences.filter(({ heldOn }) => heldOn === day || heldOn === undefined);
};

/** Whatever made the plan has dealt with the conferences before it: how, they do not tell. One without a day comes after it. */
const mayBeOfEarlierPlan = ({ heldOn }: PastConference, { madeOn }: PlanInView): boolean =>
  madeOn !== null && (madeOn === undefined || String(heldOn) < madeOn);

const wasPreviousQuorate = (history: ConferenceHistory, plan: PlanInView): boolean | undefined => {
  const previous = previousIn(history);
  if (previous?.some((past) => mayBeOfEarlierPlan(past, plan)) === true) return undefined;
  const [met, ...others] = new Set(previous?.map(({ conference }) => conference.quorum?.met));
  return others.length === 0 ? met : undefined;
};

const previousPlaces = (view: PointOfView): readonly string[] => {
  const previous = [...new Set(view.before.flatMap((history) => previousIn(history) ?? []))];
  if (previous.length === 0) return [nextConferencePlace];
  const hangsOnPlan = previous.some((past) => mayBeOfEarlierPlan(past, view.plan));
  const quorums = previous.map(({ conference: { id } }) => sectionPlace(view, id, 'quorum', 'met'));
  return hangsOnPlan ? [planMadePlace(view), ...quorums] : quorums;
};

/**
 * The conferences that were to decide whether to make a plan, and were held, or may have been.
 *
 * @param view - the point of view
 * @returns the conferences
 * @internal
 */
export function initialConferences({ history, horizon }: PointOfView): readonly PastConference[] {
  return history.conferences.filter(
    (past) => canMakePlan(past.conference.kind) !== false && mayBeHeldBy(past, horizon),
  );
}

const readInitialOn = (view: PointOfView): CalendarDay | null | undefined => {
  const recorded = settle(latestHeld({ ...view.history, conferences: initialConferences(view) }, canMakePlan));
  const unrecorded = plansOfUnrecorded(view).map(({ madeOn }) => madeOn);
  if (recorded === undefined || view.child.plans === undefined || unrecorded.includes(undefined)) return undefined;
  return [recorded ?? [], unrecorded].flat().toSorted().at(-1) ?? null;
};

/**
 * Where the days stand of the conferences that were to decide whether to make a plan.
 *
 * @param view - the point of view
 * @returns the JSON pointers, to plans too that a conference made of which there is no record
 * @internal
 */
export function initialPlaces(view: PointOfView): readonly string[] {
  const conferences = initialConferences(view);
  const plans = plansOfUnrecorded(view).map(({ place }) => place);
  return conferences.length === 0 && plans.length > 0 ? plans : [...placesIn(view, conferences, 'heldOn'), ...plans];
}

/** The conferences before the point of view: the previous one, and the latest that was to decide whether to make a plan. */
export const earlierConferenceFacts = {
  'previousConference.quorate': {
    type: 'yes-no',
    says: 'The conference before was quorate.',
    per: 'conference',
    read: (view) => agreedUpon(view.before, (history) => wasPreviousQuorate(history, view.plan)),
    from: previousPlaces,
  },
  'initialConference.heldOn': {
    type: 'date',
    says: 'The day of the latest conference that was to decide whether to make a plan; `null` where there has been none.',
    per: 'plan',
    read: readInitialOn,
    from: initialPlaces,
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
