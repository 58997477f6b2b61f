import type { CalendarDay } from '../CalendarDay.ts';
import type { CaseFile } from '../CaseFile.ts';
import type { Conference } from '../Conference.ts';
import { asPlanned } from './asPlanned.ts';
import { conferenceForChild } from './conferenceForChild.ts';
import { laterOf, type Latest } from './Latest.ts';

/** A conference as of a day: when it was held, `null` where it had not been, `undefined` where that is not known. */
export interface PastConference {
  /** Its record, as it was for the child; of one held after the day, as it stood before. */
  readonly conference: Conference;
  readonly heldOn: CalendarDay | null | undefined;
}

/** The conferences about one child, as of a day. */
export interface ConferenceHistory {
  readonly asOf: CalendarDay;
  readonly conferences: readonly PastConference[];
}

/** Whether conferences of a kind count; `undefined` where that is not known, as for a kind that is not known. */
export type KindTest = (kind: Conference['kind']) => boolean | undefined;

/**
 * Whether a conference had been called off by a day.
 *
 * @param conference - its record
 * @param asOf - the day
 * @returns `true` where its record says so, on that day or before it
 * @internal
 */
export function isCalledOff({ cancelledOn }: Pick<Conference, 'cancelledOn'>, asOf: CalendarDay): boolean {
  return typeof cancelledOn === 'string' && cancelledOn <= asOf;
}

/**
 * A conference as of a day. One that is planned for a day still to come has not been held, unless its record says so.
 */
const asOfDay = (conference: Conference, asOf: CalendarDay): PastConference => {
  const { heldOn, plannedOn } = conference;
  if (typeof heldOn === 'string') {
    return heldOn <= asOf ? { conference, heldOn } : { conference: asPlanned(conference, heldOn), heldOn: null };
  }
  const isToCome = typeof plannedOn === 'string' && plannedOn > asOf;
  return { conference, heldOn: heldOn === null || isCalledOff(conference, asOf) || isToCome ? null : undefined };
};

/**
 * Whether a conference may have been held by a day. Where it is not known when it was held, that was no sooner than on the
 * day for which it was planned, as one that is planned for a day to come has not been held.
 *
 * @param past - the conference
 * @param day - the day
 * @returns `false` where it is known that it was held only later, or not at all
 * @internal
 */
export function mayBeHeldBy({ conference: { plannedOn }, heldOn }: PastConference, day: CalendarDay): boolean {
  const soonest = heldOn === undefined ? plannedOn : heldOn;
  return heldOn !== null && (typeof soonest !== 'string' || soonest <= day);
}

/**
 * The conferences about a child, as of a day. What is not in the case file is taken not to exist.
 *
 * @param caseFile - the case
 * @param child - the child's id
 * @param asOf - the last day that counts
 * @returns the history
 * @internal
 */
export function conferenceHistory(caseFile: CaseFile, child: string, asOf: CalendarDay): ConferenceHistory {
  const about = caseFile.conferences
    .filter(({ children }) => children.includes(child))
    .map((conference) => conferenceForChild(conference, child));
  return { asOf, conferences: about.map((conference) => asOfDay(conference, asOf)) };
}

/**
 * Whether conferences of a kind can make plans: initial and pre-birth conferences can, and so can transfer conferences.
 *
 * @param kind - the kind
 * @returns `true` for all kinds but reviews, or `undefined` for an unknown kind
 * @internal
 */
export function canMakePlan(kind: Conference['kind']): boolean | undefined {
  return kind === undefined ? undefined : kind !== 'review';
}

/**
 * Whether a kind is that of reviews.
 *
 * @param kind - the kind
 * @returns `true` for reviews, or `undefined` for an unknown kind
 * @internal
 */
export function isReview(kind: Conference['kind']): boolean | undefined {
  return kind === undefined ? undefined : kind === 'review';
}

/**
 * Counts conferences of every kind, known or not.
 *
 * @returns `true`
 * @internal
 */
export function isOfAnyKind(): boolean {
  return true;
}

/**
 * The latest day on which a conference that counts was held.
 *
 * @param history - the conferences to look among
 * @param counts - whether a kind counts
 * @returns the latest day as far as it is known
 * @internal
 */
export function latestHeld({ asOf, conferences }: ConferenceHistory, counts: KindTest): Latest {
  let latest: Latest = { certain: null, possible: null };
  for (const { conference, heldOn } of conferences) {
    const isCounted = counts(conference.kind);
    if (heldOn === null || isCounted === false) continue;
    const certain = isCounted === true && heldOn !== undefined ? laterOf(latest.certain, heldOn) : latest.certain;
    latest = { certain, possible: laterOf(latest.possible, heldOn ?? asOf) };
  }
  return latest;
}
