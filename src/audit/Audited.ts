import type { CaseFile } from '../domain/CaseFile.ts';
import type { Child } from '../domain/Child.ts';
import type { Conference } from '../domain/Conference.ts';
import type { Facts } from '../domain/Facts.ts';
import { toDayNumber } from '../domain/CalendarDay.ts';
import { readFacts } from '../domain/readFacts.ts';
import type { Moment, ReadMoment } from '../engine/Moment.ts';
import { library } from '../engine/library.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import type { ConferenceRecord } from './Audit.ts';

/** What one round of questions is about: a child at the conference, and a request for exclusion where there is one. */
export interface Audited {
  readonly caseFile: CaseFile;
  readonly conference: Conference;
  readonly child: Child;
  /** The request's place in the conference's list; `undefined` where nothing is known of any. */
  readonly exclusion: number | undefined;
  readonly facts: Facts;
  readonly moment: ReadMoment;
}

/**
 * The conference of a record.
 *
 * @param record - the record
 * @returns the conference
 * @throws {RangeError} where the case has no such conference
 */
export function conferenceOf({ case: { conferences }, conference: id }: ConferenceRecord): Conference {
  const conference = conferences.find((candidate) => candidate.id === id);
  if (conference === undefined) throw new RangeError(`the case has no conference \`${id}\``);
  return conference;
}

/** The same child, conference and request, with the facts as of a day. */
const asOfDay = (audited: Omit<Audited, 'facts'>, asOf: Moment['asOf']): Audited => {
  const { caseFile, conference, child, exclusion } = audited;
  const facts = readFacts(caseFile, { child: child.id, conference: conference.id, exclusion }, asOf);
  return { ...audited, facts, moment: { ...audited.moment, asOf, today: toDayNumber(asOf) } };
};

/**
 * Each child of a record's conference, once for each request that a family member be kept out of it.
 *
 * @param record - the record
 * @param rulebook - the rules that it is held against
 * @param moment - the day as of which it is, and the calendar
 * @returns what is to be asked about, in the order of the conference's children and then of its requests
 * @throws {RangeError} where the case has no such conference, or has not a child that the conference names
 */
export function everyoneAudited(
  record: ConferenceRecord,
  rulebook: Rulebook,
  { asOf, calendar }: Moment,
): readonly Audited[] {
  const { case: caseFile } = record;
  const conference = conferenceOf(record);
  const receipt = { library, policies: rulebook.policies, calendar: calendar.name, asOf };
  const moment: ReadMoment = { asOf, calendar, today: toDayNumber(asOf), receipt };
  const { exclusions = [] } = conference;
  const requests: readonly (number | undefined)[] = exclusions.length === 0 ? [undefined] : [...exclusions.keys()];
  return conference.children.flatMap((id) => {
    const child = caseFile.children.find((candidate) => candidate.id === id);
    if (child === undefined) throw new RangeError(`the case has no child \`${id}\``);
    return requests.map((exclusion) => asOfDay({ caseFile, conference, child, exclusion, moment }, asOf));
  });
}

/** What is asked about, as of the day of the audit, and as of that on which the plan ended where it has. */
export interface OnBothDays {
  readonly audited: Audited;
  readonly onEnding: Audited;
}

/**
 * The same as of the day on which the child's plan ended: what came about later made its ending no better.
 *
 * @param audited - the child, the conference and the request, as of the day of the audit
 * @returns it as of both days; as of the day of the audit twice where the plan has not ended
 */
export function onBothDays(audited: Audited): OnBothDays {
  const endedOn = audited.facts.values['plan.endedOn'];
  const isSameDay = typeof endedOn !== 'string' || endedOn === audited.moment.asOf;
  return { audited, onEnding: isSameDay ? audited : asOfDay(audited, endedOn) };
}
