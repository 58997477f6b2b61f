import { toDayNumber, type CalendarDay } from './CalendarDay.ts';
import type { CaseFile } from './CaseFile.ts';
import type { Child } from './Child.ts';
import type { Conference, ExclusionRequest } from './Conference.ts';
import { attendingAgencies } from './derived/attendingAgencies.ts';
import { childsAge } from './derived/childsAge.ts';
import { conferenceDay } from './derived/conferenceDay.ts';
import { conferenceHistory } from './derived/conferenceHistory.ts';
import { conferenceInQuestion } from './derived/conferenceInQuestion.ts';
import { readCoreGroup } from './derived/readCoreGroup.ts';
import { readPlanMaking } from './derived/readPlanMaking.ts';
import { readReview } from './derived/readReview.ts';
import { recordedFacts } from './derived/recordedFacts.ts';
import { safetyScores } from './derived/safetyScores.ts';
import { visitsCountedFrom } from './derived/visitsCountedFrom.ts';
import { wasPreviousQuorate } from './derived/wasPreviousQuorate.ts';
import { createFacts, type Facts } from './Facts.ts';
import type { FactValues } from './vocabulary.ts';
import { childFacts } from './vocabulary/childFacts.ts';
import { conferenceFacts } from './vocabulary/conferenceFacts.ts';
import { exclusionFacts } from './vocabulary/exclusionFacts.ts';

/**
 * What a question is asked about: a child of a case, and one of the child's conferences.
 *
 * @public
 */
export interface Subject {
  /** The child's id. */
  readonly child: string;
  /**
   * The conference's id. Without it, the child's next conference is meant: the soonest planned of those not known to have
   * been held, unless a conference has been held since the day for which it was planned; and where there is none, the
   * latest that was held.
   */
  readonly conference?: string | undefined;
  /** Which of the conference's exclusion requests is meant, counted from 0; the first without it. */
  readonly exclusion?: number | undefined;
}

const childOf = ({ children }: CaseFile, id: string): Child => {
  const child = children.find((candidate) => candidate.id === id);
  if (child === undefined) throw new RangeError(`the case has no child \`${id}\``);
  return child;
};

const exclusionOf = (conference: Conference | undefined, index: number | undefined): ExclusionRequest | undefined => {
  const request = conference?.exclusions?.[index ?? 0];
  if (request === undefined && index !== undefined) {
    throw new RangeError(`the conference has no exclusion request ${String(index)}`);
  }
  return request;
};

/** Where it is known that nobody asked for an exclusion. */
const noRequest: FactValues = { 'exclusion.requestedOn': null, 'exclusion.decided': false };

/** A child born after a day was not born by it. */
const bornBy = ({ bornOn }: Child, asOf: CalendarDay): CalendarDay | null | undefined =>
  typeof bornOn === 'string' && bornOn > asOf ? null : bornOn;

const localFacts = ({ local = {} }: Child): FactValues =>
  Object.fromEntries(Object.entries(local).map(([name, value]) => [`local.${name}`, value]));

/** The same facts, without those that are there only to be `undefined`. */
const knownOnly = (values: FactValues): FactValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as FactValues;

/**
 * Reads the facts about one child and one conference off a case, as of a day.
 *
 * What the case does not say is not known, and stays so. Nothing after `asOf` counts: a day or an instant that lies
 * after it has not come about, and a judgement has not been made; what bears no day is taken as it stands. The list of
 * conferences is taken to be complete, and so is any list of days. A conference that is planned for a day after `asOf`,
 * and of which nothing says that it was held, counts as not held yet.
 *
 * The review in question is the conference in question where that is a review named or to come; otherwise it is the next
 * review, which need not be recorded yet. Its interval runs from the day on which the conference before it was held.
 *
 * @param caseFile - the case; untrusted input becomes one through `./validation`
 * @param subject - the child, and if need be the conference and the exclusion request
 * @param asOf - the day as of which the facts are wanted
 * @returns the facts, frozen
 * @throws {RangeError} where the case has no such child, the child no such conference, or the conference no such
 *   exclusion request, and where `asOf` is no calendar day
 * @example
 * ```ts
 * const child = { id: 'a', plan: { failingToProtect: { is: true, by: 'social-worker' } } } as const;
 * const facts = readFacts({ id: 'case', children: [child], conferences: [] }, { child: 'a' }, asOf);
 * expect(facts.values['plan.failingToProtect.by']).toBe('social-worker');
 * ```
 * @public
 */
export function readFacts(caseFile: CaseFile, subject: Subject, asOf: CalendarDay): Facts {
  toDayNumber(asOf);
  const child = childOf(caseFile, subject.child);
  const history = conferenceHistory(caseFile, child.id, asOf);
  const inQuestion = conferenceInQuestion(history, subject.conference);
  const conference = inQuestion?.conference;
  const attending = conference === undefined ? {} : attendingAgencies(conference, asOf);
  const dayOn = conference === undefined ? undefined : conferenceDay(conference, asOf);
  const derived: FactValues = {
    ...readPlanMaking(history, child),
    ...readReview(history, inQuestion),
    ...readCoreGroup(history, child),
    ...attending,
    ...(conference === undefined ? {} : safetyScores(conference, attending['attendance.agencies'])),
    'previousConference.quorate': wasPreviousQuorate(history, inQuestion),
    'visits.countedFrom': visitsCountedFrom(history, child),
    'conference.dayOn': dayOn,
    'conference.childsAge': childsAge(bornBy(child, asOf), dayOn),
  };
  return createFacts(
    knownOnly({
      ...derived,
      ...recordedFacts(childFacts, 'child', child, asOf),
      ...recordedFacts(conferenceFacts, 'conference', conference, asOf),
      ...(conference?.exclusions?.length === 0 ? noRequest : {}),
      ...recordedFacts(exclusionFacts, 'none', { exclusion: exclusionOf(conference, subject.exclusion) }, asOf),
      ...localFacts(child),
    }),
  );
}
