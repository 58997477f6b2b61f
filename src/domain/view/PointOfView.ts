import { toDayNumber, type CalendarDay } from '../CalendarDay.ts';
import type { CaseFile } from '../CaseFile.ts';
import type { Child, Enquiry, Move, Plan } from '../Child.ts';
import { dayBefore } from '../dayBefore.ts';
import { earliest } from '../earliest.ts';
import { conferenceHistory, type ConferenceHistory, type PastConference } from './conferenceHistory.ts';
import { enquiryInView } from './enquiryInView.ts';
import { historiesBefore } from './historiesBefore.ts';
import { moveInView } from './moveInView.ts';
import { nextConference } from './nextConference.ts';
import { periodInView, type PeriodInView } from './periodInView.ts';
import { planInView, planMadeOn, type PlanInView } from './planInView.ts';

/**
 * What a question is asked about: a child of a case, from now or from one of the child's conferences.
 *
 * - Without a conference, from *now*: the plan in force, the conferences held so far, and the next one, recorded or not.
 *   The previous conference is the last one held.
 * - With a conference, *at* it: what was known and judged at it or before it. The previous conference is the one before
 *   it. Of what came later, only what follows it counts: until the child's next conference, and of moves, until the plan
 *   ended. What ceased to be owed, since the plan ended or the child died, stands as it stood then: what was due before and
 *   not done is overdue, whatever was done since, and for what was due only later no time runs any more.
 *
 * @public
 */
export interface Subject {
  /** The child's id. */
  readonly child: string;
  /**
   * The conference's id. Without it, the child's next conference is meant: the soonest planned of those not known to have
   * been held, unless a conference has been held since the day for which it was planned. Where none is recorded, nothing
   * stands in for it.
   */
  readonly conference?: string | undefined;
  /** Which of the conference's exclusion requests is meant, counted from 0; the first without it. */
  readonly exclusion?: number | undefined;
}

/** A case as it is seen from one point: from now, or from a conference. */
export interface PointOfView {
  readonly caseFile: CaseFile;
  readonly child: Child;
  /** The last day of which anything is known. */
  readonly asOf: CalendarDay;
  /** The child's conferences. */
  readonly history: ConferenceHistory;
  /** The conference seen from, or from now the next one; `undefined` where none is recorded. */
  readonly conference: PastConference | undefined;
  /** Whether it is seen from now, and from no conference that was named. */
  readonly isNow: boolean;
  /** The request for exclusion in question, counted from 0. */
  readonly exclusion: number | undefined;
  /** The last day of what was known and judged: of a conference that was held its own day, otherwise `asOf`. */
  readonly knownOn: CalendarDay;
  /** The last day that belongs to what follows: of a conference the day before the next one was held, otherwise `asOf`. */
  readonly horizon: CalendarDay;
  /**
   * The same as it may be too: with no more of what follows than is certain, where another conference may have been held, or
   * another plan made, in the meantime; or on each day on which the conference may have been held, where that is not known.
   * What belongs to this point of view is then known only where all say the same.
   */
  readonly others: readonly PointOfView[];
  /** Every history that may lie before it. */
  readonly before: readonly ConferenceHistory[];
  readonly plan: PlanInView;
  /** The latest enquiry; `null` where there is none, `undefined` where it is not known which it is. */
  readonly enquiry: Enquiry | null | undefined;
  readonly period: PeriodInView;
  /** The latest move; `null` where there is none, `undefined` where it is not known which it is. */
  readonly move: Move | null | undefined;
}

const childOf = ({ children }: CaseFile, id: string): Child => {
  const child = children.find((candidate) => candidate.id === id);
  if (child === undefined) throw new RangeError(`the case has no child \`${id}\``);
  return child;
};

const named = ({ conferences }: ConferenceHistory, id: string): PastConference => {
  const found = conferences.find(({ conference }) => conference.id === id);
  if (found === undefined) throw new RangeError(`no conference \`${id}\` is about this child`);
  return found;
};

const exclusionIn = (seen: PastConference | undefined, index: number | undefined): number | undefined => {
  const requests = seen?.conference.exclusions ?? [];
  if (index !== undefined && requests[index] === undefined) {
    throw new RangeError(`the conference has no exclusion request ${String(index)}`);
  }
  return index ?? (requests.length > 0 ? 0 : undefined);
};

/** The day on which the child's first conference after one was held, by `asOf`. */
const nextHeldOn = ({ conferences }: ConferenceHistory, day: CalendarDay): CalendarDay | undefined =>
  conferences
    .flatMap(({ heldOn }) => (typeof heldOn === 'string' && heldOn > day ? [heldOn] : []))
    .toSorted()
    .at(0);

/** Whether nothing tells when a plan was made, other than a conference that may have been held. */
const isUndated = (plan: Plan, history: ConferenceHistory): boolean =>
  planMadeOn(plan, history) === undefined &&
  !history.conferences.some(({ conference }) => conference.id === plan.madeAt);

/**
 * The last day that belongs to what follows a conference for certain, where another conference may have been held, or
 * another plan made, at some time since; `undefined` where all that followed is known.
 */
const certainHorizon = (
  { plans = [] }: Child,
  history: ConferenceHistory,
  heldOn: CalendarDay,
): CalendarDay | undefined => {
  const perhaps = history.conferences.filter((other) => other.heldOn === undefined);
  const soonest = earliest(
    ...perhaps.map(({ conference: { plannedOn } }) => plannedOn ?? heldOn),
    plans.some((plan) => isUndated(plan, history)) ? heldOn : undefined,
  );
  return soonest !== undefined && soonest > heldOn ? dayBefore(soonest) : soonest && heldOn;
};

/** Seen from now, a next conference that may have been held may itself be the last. */
const historiesSoFar = (
  history: ConferenceHistory,
  conference: PastConference | undefined,
  isNow: boolean,
): readonly ConferenceHistory[] => {
  const before = historiesBefore(history, conference);
  return isNow && conference !== undefined && conference.heldOn === undefined ? [...before, history] : before;
};

/** The last days before a child's plans had ended, or the child had died. */
const lastDays = ({ diedOn, plans = [] }: Child, asOf: CalendarDay): readonly CalendarDay[] =>
  [diedOn, ...plans.map(({ endedOn }) => endedOn)].flatMap((day) =>
    typeof day === 'string' && day <= asOf ? [dayBefore(day)] : [],
  );

/**
 * The days on which a conference may have been held of which it is not known whether it was: as planned, or later; one without
 * a day is taken to be the latest. Either may have been held before a plan ended, or the child died, and for now, today.
 */
const possibleDays = (
  { conference: { plannedOn }, heldOn }: PastConference,
  child: Child,
  asOf: CalendarDay,
  isNow: boolean,
): readonly CalendarDay[] => {
  if (heldOn !== undefined) return [];
  const days = [...lastDays(child, asOf), ...(isNow ? [asOf] : [])];
  if (typeof plannedOn !== 'string') return days;
  return [...new Set([plannedOn, ...days.filter((day) => day > plannedOn)])];
};

/** The case, had a conference been held on a day. */
const asIfHeldOn = (caseFile: CaseFile, { conference: { id } }: PastConference, heldOn: CalendarDay): CaseFile => ({
  ...caseFile,
  conferences: caseFile.conferences.map((one) => (one.id === id ? { ...one, heldOn } : one)),
});

/**
 * A case as it is seen from now or from a conference.
 *
 * @param caseFile - the case
 * @param subject - the child, and if need be the conference and the exclusion request
 * @param asOf - the last day that counts
 * @returns the point of view: the one definition of "previous", "next", "the plan" and "the looked-after period"
 * @throws {RangeError} where the case has no such child, the child no such conference, or the conference no such request,
 *   and where `asOf` is no calendar day
 * @internal
 */
export function pointOfView(caseFile: CaseFile, subject: Subject, asOf: CalendarDay): PointOfView {
  toDayNumber(asOf);
  const child = childOf(caseFile, subject.child);
  const history = conferenceHistory(caseFile, child.id, asOf);
  const conference = subject.conference === undefined ? nextConference(history) : named(history, subject.conference);
  const heldOn = conference?.heldOn;
  const isHeld = typeof heldOn === 'string';
  const next = isHeld ? nextHeldOn(history, heldOn) : undefined;
  const sight = { history, conference, asOf, knownOn: isHeld ? heldOn : asOf };
  const part = {
    caseFile,
    child,
    isNow: subject.conference === undefined,
    exclusion: exclusionIn(conference, subject.exclusion),
    before: historiesSoFar(history, conference, subject.conference === undefined),
  };
  const seenTo = (horizon: CalendarDay, others: readonly PointOfView[] = []): PointOfView => {
    const seen = { ...sight, horizon };
    const plan = planInView(child, seen);
    return {
      ...part,
      ...seen,
      others,
      plan,
      enquiry: enquiryInView({ child, history, plan, knownOn: sight.knownOn }),
      period: periodInView(child, seen),
      move: moveInView(child, seen, plan),
    };
  };
  if (isHeld) {
    const horizon = next === undefined ? asOf : dayBefore(next);
    const certain = certainHorizon(child, history, heldOn);
    return seenTo(horizon, certain !== undefined && certain < horizon ? [seenTo(certain)] : []);
  }
  const others =
    conference === undefined
      ? []
      : possibleDays(conference, child, asOf, part.isNow).map((day) =>
          pointOfView(asIfHeldOn(caseFile, conference, day), subject, asOf),
        );
  return seenTo(asOf, others);
}
