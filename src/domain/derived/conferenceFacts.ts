import { dayParts, reachesAgeOn, toDayNumber, type CalendarDay } from '../CalendarDay.ts';
import { conferenceStages } from '../stages.ts';
import { isCalledOff, type PastConference } from '../view/conferenceHistory.ts';
import type { PointOfView } from '../view/PointOfView.ts';
import { childPlace, ownConferencePlace } from '../view/places.ts';
import type { DerivedFact } from './DerivedFact.ts';

type ConferenceStage = (typeof conferenceStages)[number];

const readStage = ({ conference: seen, asOf }: PointOfView): ConferenceStage | undefined => {
  // What is not recorded yet is still to come.
  if (seen === undefined) return 'to-come';
  const { conference, heldOn } = seen;
  if (typeof heldOn === 'string') return 'held';
  if (isCalledOff(conference, asOf)) return 'did-not-go-ahead';
  return heldOn === null ? 'to-come' : undefined;
};

/**
 * The day of a conference, for whatever is counted from it or back from it: the day on which it was held, else the day
 * for which it is planned.
 *
 * @param seen - the conference, as of some day
 * @returns the day; `null` where it has neither been held nor planned; `undefined` where not known
 * @internal
 */
export function conferenceDay({ conference: { plannedOn }, heldOn }: PastConference): CalendarDay | null | undefined {
  if (typeof heldOn === 'string') return heldOn;
  return typeof plannedOn === 'string' || heldOn === null ? plannedOn : undefined;
}

const readDayOn = ({ conference: seen, asOf }: PointOfView): CalendarDay | null | undefined => {
  if (seen === undefined) return undefined;
  const { conference, heldOn } = seen;
  if (isCalledOff(conference, asOf)) {
    // The day for which it was planned before it was put off counts for nothing.
    return conference.postponed === true ? null : conferenceDay(seen);
  }
  const day = conferenceDay(seen);
  // A planned day that has passed is the old one of a conference that was put off, or to be held on a later day.
  return typeof day === 'string' && heldOn !== day && day < asOf ? undefined : day;
};

const readAge = (view: PointOfView): number | undefined => {
  const dayOn = readDayOn(view);
  const { bornOn } = view.child;
  if (typeof dayOn !== 'string' || bornOn === undefined) return undefined;
  if (bornOn === null || bornOn > view.asOf || bornOn > dayOn) return 0;
  const [born, day] = [toDayNumber(bornOn), toDayNumber(dayOn)];
  const years = dayParts(day).year - dayParts(born).year;
  return reachesAgeOn(born, years) <= day ? years : years - 1;
};

const dayPlace = (view: PointOfView): string =>
  `${ownConferencePlace(view)}/${typeof view.conference?.heldOn === 'string' ? 'heldOn' : 'plannedOn'}`;

/** Whether the conference was held, when, and how old the child was then. */
export const derivedConferenceFacts = {
  'conference.stage': {
    type: conferenceStages,
    says: 'The stage of the conference: still to come, held, or did not go ahead.',
    per: 'conference',
    read: readStage,
    from: (view) => [`${ownConferencePlace(view)}/heldOn`],
  },
  'conference.dayOn': {
    type: 'date',
    says: 'The day of the conference: when it was held, or else when it is planned; `null` where it is neither held nor planned, or was put off and called off.',
    per: 'conference',
    read: readDayOn,
    from: (view) => [dayPlace(view)],
  },
  'conference.childsAge': {
    type: 'count',
    says: 'The age of the child in whole years on the day of the conference; 0 for a child not yet born.',
    unit: 'years',
    per: 'conference',
    read: readAge,
    from: (view) => [`${childPlace(view)}/bornOn`, dayPlace(view)],
  },
} as const satisfies Readonly<Record<string, DerivedFact>>;
