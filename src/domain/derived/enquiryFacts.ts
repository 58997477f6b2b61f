import type { CalendarDay } from '../CalendarDay.ts';
import type { Plan } from '../Child.ts';
import { earliest } from '../earliest.ts';
import { canMakePlan, type PastConference } from '../view/conferenceHistory.ts';
import { firstHeldFrom } from '../view/firstHeldFrom.ts';
import { nextConference } from '../view/nextConference.ts';
import { childPlace, enquiryPlace, placesIn } from '../view/places.ts';
import { planMadeOn } from '../view/planInView.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { readFact } from '../view/recordedFacts.ts';
import { both } from './both.ts';
import type { DerivedFact } from './DerivedFact.ts';
import { initialConferences, initialPlaces } from './earlierConferenceFacts.ts';
import { plansOfUnrecorded } from './plansOfUnrecorded.ts';

/** A day that has come by then; `null` for what has not come about. */
const comeBy = (day: CalendarDay | null | undefined, horizon: CalendarDay): CalendarDay | null | undefined =>
  typeof day === 'string' && day > horizon ? null : day;

const discussedOn = ({ enquiry, horizon }: PointOfView): CalendarDay | null | undefined =>
  enquiry === null ? null : comeBy(enquiry?.strategyDiscussionOn, horizon);

/** The day of the discussion, or where there was none, of the beginning of the enquiries. */
const calledForOn = (view: PointOfView): CalendarDay | null | undefined => {
  const day = discussedOn(view);
  return day === null && view.enquiry ? comeBy(view.enquiry.startedOn, view.horizon) : day;
};

const readConferenceOn = (view: PointOfView): CalendarDay | null | undefined => {
  const conferences = initialConferences(view);
  const unrecorded = plansOfUnrecorded(view).map(({ madeOn }) => madeOn);
  if (view.child.plans === undefined) return undefined;
  if (conferences.length === 0 && unrecorded.length === 0) return null;
  const from = calledForOn(view);
  if (typeof from !== 'string') return from;
  const recorded = firstHeldFrom(conferences, from, canMakePlan);
  if (recorded === undefined || unrecorded.includes(undefined)) return undefined;
  return earliest(recorded ?? undefined, ...unrecorded.filter((day) => day !== undefined && day >= from)) ?? null;
};

/** Whether something came about before a day; `null` is for what has not come about. */
const cameBefore = (when: CalendarDay | null | undefined, day: CalendarDay): boolean | undefined =>
  when === undefined ? undefined : when !== null && when < day;

/** Whether a plan ran on a day: one that ended on it did, one that was made on it was made after what it followed. */
const ranOn = ({ history }: PointOfView, plan: Plan, day: CalendarDay): boolean | undefined => {
  const isOver = cameBefore(plan.endedOn, day);
  return both(cameBefore(planMadeOn(plan, history), day), isOver === undefined ? undefined : !isOver);
};

const wasUnderPlan = (view: PointOfView): boolean | undefined => {
  const { plans } = view.child;
  const day = discussedOn(view);
  if (day === null) return false;
  if (plans === undefined || day === undefined) return undefined;
  const ran = plans.map((plan) => ranOn(view, plan, day));
  if (ran.includes(true)) return true;
  return ran.includes(undefined) ? undefined : false;
};

/** The first initial conference of those held after the point of view, or else the next one. */
const laterInitial = ({ history, horizon }: PointOfView): PastConference | undefined => {
  const initial = history.conferences.filter(({ conference: { kind } }) => canMakePlan(kind) !== false);
  const first = earliest(...initial.map(({ heldOn }) => (heldOn && heldOn > horizon ? heldOn : undefined)));
  return first === undefined ? nextConference(history, canMakePlan) : initial.find(({ heldOn }) => heldOn === first);
};

/** The conference that answers the enquiry, or is to; `undefined` where none is recorded. */
const answering = (view: PointOfView, heldOn: CalendarDay | null): PastConference | undefined =>
  heldOn === null ? laterInitial(view) : initialConferences(view).find((past) => past.heldOn === heldOn);

/**
 * That conference, and where it stands as a record of its own, the one that was put off before it.
 */
const conferencesInQuestion = (view: PointOfView): readonly PastConference[] | undefined => {
  const heldOn = readConferenceOn(view);
  const from = calledForOn(view);
  if (heldOn === undefined || from === undefined) return undefined;
  const isBetween = (day: CalendarDay | null | undefined): boolean =>
    typeof day === 'string' && from !== null && day >= from && (heldOn === null || day <= heldOn);
  const putOff = view.history.conferences.filter(
    ({ conference: { kind, plannedOn, postponed }, heldOn: held }) =>
      held === null && postponed === true && canMakePlan(kind) === true && isBetween(plannedOn),
  );
  return [...new Set([answering(view, heldOn) ?? [], putOff].flat())];
};

/** Where its day stands; while it is not known when it is to follow, where any may stand, and the discussion. */
const conferencePlaces = (view: PointOfView): readonly string[] => {
  const heldOn = readConferenceOn(view);
  if (heldOn === undefined) return [...initialPlaces(view), enquiryPlace(view, 'strategyDiscussionOn')];
  const held = answering(view, heldOn);
  const unrecorded = plansOfUnrecorded(view).find(({ madeOn }) => madeOn === heldOn);
  return held === undefined && unrecorded !== undefined
    ? [unrecorded.place]
    : placesIn(view, held === undefined ? [] : [held], 'heldOn');
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
  const isNoneRecorded = view.history.conferences.every(({ conference: { kind } }) => canMakePlan(kind) === false);
  if (view.enquiry === null || isNoneRecorded) return false;
  const told = conferencesInQuestion(view)?.map((one) => postponedWhileProtected(one, view.asOf));
  if (told === undefined || told.includes(true)) return told && true;
  return told.includes(undefined) ? undefined : false;
};

const postponedPlaces = (view: PointOfView): readonly string[] => {
  const conferences = conferencesInQuestion(view) ?? [];
  return [...placesIn(view, conferences, 'postponed'), ...placesIn(view, conferences, 'childProtectedMeanwhile')];
};

/** What came of an enquiry, and how it stood with the child when it was discussed. */
export const derivedEnquiryFacts = {
  'enquiry.underPlan': {
    type: 'yes-no',
    says: 'The child had a plan in force at the strategy discussion.',
    per: 'enquiry',
    read: wasUnderPlan,
    from: (view) => [`${childPlace(view)}/plans`, enquiryPlace(view, 'strategyDiscussionOn')],
  },
  'enquiry.conferenceHeldOn': {
    type: 'date',
    says: 'The day of the first conference since the strategy discussion that was to decide whether to make a plan, or where there was no discussion, since the enquiries began; `null` where none has been held.',
    per: 'enquiry',
    read: readConferenceOn,
    from: conferencePlaces,
  },
  'enquiry.conferencePostponedWhileProtected': {
    type: 'yes-no',
    says: 'The chair has put that conference, or the next one where it is still to come, off to a later day, and the child is protected until then.',
    per: 'enquiry',
    read: wasPostponedWhileProtected,
    from: postponedPlaces,
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
