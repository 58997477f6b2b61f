import { toDayNumber, type CalendarDay } from '../domain/CalendarDay.ts';
import type { Conference } from '../domain/Conference.ts';
import type { Facts } from '../domain/Facts.ts';
import { factsInView } from '../domain/readFacts.ts';
import { pointOfView, type PointOfView } from '../domain/view/PointOfView.ts';
import { readMoment, type Moment, type ReadMoment } from '../engine/Moment.ts';
import type { ConferenceRecord } from './Audit.ts';
import { knowable } from './knowable.ts';

/** What one round of questions is about: a child at a conference, and a request for exclusion where there is one. */
export interface AuditSubject {
  /** The id of the audited conference, which what follows it belongs to, from wherever that is seen. */
  readonly conference: string;
  readonly view: PointOfView;
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

/**
 * What is to be asked about from a point of view, as of its day.
 *
 * @param conference - the id of the audited conference
 * @param view - the point of view
 * @param moment - the moment of the audit
 * @returns the subject, with the facts that can be known from there
 */
export function seenFrom(conference: string, view: PointOfView, moment: ReadMoment): AuditSubject {
  const { asOf } = view;
  const seenOn = asOf === moment.asOf ? moment : { ...moment, asOf, today: toDayNumber(asOf) };
  return { conference, view, facts: knowable(factsInView(view)), moment: seenOn };
}

/**
 * The same child, conference and request, as of another day.
 *
 * @param subject - the subject
 * @param asOf - the day
 * @returns the subject as of that day
 */
export function asOfDay(subject: AuditSubject, asOf: CalendarDay): AuditSubject {
  if (asOf === subject.view.asOf) return subject;
  const { caseFile, child, exclusion } = subject.view;
  const view = pointOfView(caseFile, { child: child.id, conference: subject.conference, exclusion }, asOf);
  return seenFrom(subject.conference, view, subject.moment);
}

/**
 * Each child of a record's conference, once for each request that a family member be kept out of it.
 *
 * @param record - the record
 * @param moment - the day as of which it is, and the calendar
 * @returns what is to be asked about, in the order of the conference's children and then of its requests
 * @throws {RangeError} where the case has no such conference, or has not a child that the conference names
 */
export function auditSubjects(record: ConferenceRecord, moment: Moment): readonly AuditSubject[] {
  const { id, children, exclusions = [] } = conferenceOf(record);
  const read = readMoment(moment);
  const requests: readonly (number | undefined)[] = exclusions.length === 0 ? [undefined] : [...exclusions.keys()];
  return children.flatMap((child) =>
    requests.map((exclusion) =>
      seenFrom(id, pointOfView(record.case, { child, conference: id, exclusion }, moment.asOf), read),
    ),
  );
}

/**
 * The values of facts by their names.
 *
 * @param facts - the facts
 * @returns the values, to be looked up by any name
 */
export function valuesOf<Value>({ values }: Facts): Readonly<Record<string, Value | undefined>> {
  // Who asks for a value of a type knows the type of the fact.
  return values as Readonly<Record<string, Value | undefined>>;
}
