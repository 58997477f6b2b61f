import type { CalendarDay } from '../CalendarDay.ts';
import { earliest } from '../earliest.ts';
import {
  canMakePlan,
  isOfAnyKind,
  latestHeld,
  mayBeHeldBy,
  type ConferenceHistory,
  type PastConference,
} from '../view/conferenceHistory.ts';
import { lastingDay } from '../view/chronologyFacts.ts';
import { firstHeldFrom } from '../view/firstHeldFrom.ts';
import { agreedUpon } from '../view/historiesBefore.ts';
import { settle } from '../view/Latest.ts';
import { nextConference } from '../view/nextConference.ts';
import type { PlanInView } from '../view/planInView.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { readFact } from '../view/recordedFacts.ts';
import { nextConferencePlace, placesIn, sectionPlace } from '../view/places.ts';
import { both } from './both.ts';
import type { DerivedFact } from './DerivedFact.ts';

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
  return previous.length === 0
    ? [nextConferencePlace]
    : previous.map(({ conference: { id } }) => sectionPlace(view, id, 'quorum', 'met'));
};

const initialConferences = ({ history, horizon }: PointOfView): readonly PastConference[] =>
  history.conferences.filter((past) => canMakePlan(past.conference.kind) !== false && mayBeHeldBy(past, horizon));

const readInitialOn = (view: PointOfView): CalendarDay | null | undefined => {
  const conferences = initialConferences(view);
  const latest = settle(latestHeld({ ...view.history, conferences }, canMakePlan));
  if (conferences.length < 2) return latest;
  const discussedOn = lastingDay(view, 'strategyDiscussion.latestOn');
  if (discussedOn === undefined) return undefined;
  const first = discussedOn === null ? null : firstHeldFrom(conferences, discussedOn, canMakePlan);
  return first === null ? latest : first;
};

/** Whether a day is known to lie on a day or after it. */
const isSince = (day: CalendarDay | null | undefined, from: CalendarDay | null | undefined): boolean =>
  typeof day === 'string' && typeof from === 'string' && day >= from;

/** The first initial conference of those held after the point of view, or else the next one. */
const laterInitial = ({ history, horizon }: PointOfView): PastConference | undefined => {
  const initial = history.conferences.filter(({ conference: { kind } }) => canMakePlan(kind) !== false);
  const first = earliest(...initial.map(({ heldOn }) => (heldOn && heldOn > horizon ? heldOn : undefined)));
  return first === undefined ? nextConference(history, canMakePlan) : initial.find(({ heldOn }) => heldOn === first);
};

/**
 * The initial conference that answers the latest strategy discussion, or is to; without a discussion, the latest. Where it
 * stands as a record of its own, the one that was put off stands before it.
 */
const initialInQuestion = (view: PointOfView): readonly PastConference[] | undefined => {
  const heldOn = readInitialOn(view);
  if (heldOn === undefined) return undefined;
  const discussedOn = lastingDay(view, 'strategyDiscussion.latestOn');
  const isAnswered = heldOn !== null && (typeof discussedOn !== 'string' || heldOn >= discussedOn);
  const answering = isAnswered ? initialConferences(view).find((past) => past.heldOn === heldOn) : laterInitial(view);
  const putOff = view.history.conferences.filter(
    ({ conference: { kind, plannedOn, postponed }, heldOn: held }) =>
      held === null && postponed === true && canMakePlan(kind) === true && isSince(plannedOn, discussedOn),
  );
  return [...new Set([answering ?? [], putOff].flat())];
};

const postponedWhileProtected = (
  { conference: { kind, postponed, childProtectedMeanwhile } }: PastConference,
  asOf: CalendarDay,
): boolean | undefined => {
  const [judged] = readFact('conference.childProtectedMeanwhile', 'judgement', childProtectedMeanwhile, asOf);
  const isIt = both(postponed, judged?.[1] as boolean | undefined);
  return isIt === true ? canMakePlan(kind) : isIt;
};

const wasPostponedWhileProtected = (view: PointOfView): boolean | undefined => {
  const told = initialInQuestion(view)?.map((one) => postponedWhileProtected(one, view.asOf));
  if (told === undefined || told.includes(true)) return told && true;
  return told.includes(undefined) ? undefined : false;
};

const postponedPlaces = (view: PointOfView): readonly string[] => {
  const conferences = initialInQuestion(view) ?? [];
  return [...placesIn(view, conferences, 'postponed'), ...placesIn(view, conferences, 'childProtectedMeanwhile')];
};

/** The conferences before the point of view: the previous one, and the one that was to decide whether to make a plan. */
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
    says: 'The day of the first conference since the latest strategy discussion that was to decide whether to make a plan; where none has been held since, of the latest; `null` where there has been none.',
    per: 'plan',
    read: readInitialOn,
    from: (view) => placesIn(view, initialConferences(view), 'heldOn'),
  },
  'initialConference.postponedWhileProtected': {
    type: 'yes-no',
    says: 'The chair has put that conference, or the next one where it is still to come, off to a later day, and the child is protected until then.',
    per: 'plan',
    read: wasPostponedWhileProtected,
    from: postponedPlaces,
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
