import { auditSubjects, type AuditSubject } from '../../../src/audit/AuditSubject.ts';
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { Authority } from './authorities.ts';
import { readRecord, type DatedRecord } from './scenarios.ts';
import type { Way } from './waysToMake.ts';
import { writeFact } from './writeFact.ts';

/** A way that may take a later day as of which the record is read. */
export interface Change {
  readonly way: Way;
  readonly asOf?: CalendarDay | undefined;
}

/** A change to a record by which something is to go wrong in it. */
export interface Mutation {
  readonly name: string;
  /** How many facts it changes. */
  readonly size: number;
  readonly changed: readonly string[];
  /** Makes the record so changed, or says why it cannot be. */
  readonly record: () => DatedRecord | readonly string[];
}

const nameOf = ({ way, asOf }: Change, { view: { child } }: AuditSubject): string =>
  [
    ...way.map(({ fact, value }) => `${fact} becomes ${JSON.stringify(value)}`),
    ...(asOf === undefined ? [] : [`read on ${asOf}`]),
  ].join(', ') + ` (${child.id})`;

const change = (
  base: DatedRecord,
  subject: AuditSubject,
  { way, asOf = base.asOf }: Change,
): ReturnType<Mutation['record']> => {
  const document = structuredClone(base.case) as unknown as Record<string, unknown>;
  const unwritten = way.filter((assignment) => !writeFact(document, subject, assignment));
  if (unwritten.length > 0) return unwritten.map(({ fact }) => `the record has no place for \`${fact}\``);
  return readRecord({ asOf, conference: base.conference, case: document });
};

/**
 * Changes to a record, for each of its children and requests.
 *
 * @param base - the record
 * @param authority - the rules and the calendar
 * @param changesFor - what is to be changed for a child and a request
 * @returns each change once, with the record that comes of it
 */
export const makeMutations = (
  base: DatedRecord,
  { calendar }: Authority,
  changesFor: (subject: AuditSubject) => readonly Change[],
): readonly Mutation[] => {
  const mutations = auditSubjects(base, { asOf: base.asOf, calendar }).flatMap((subject) =>
    changesFor(subject)
      .filter(({ way, asOf }) => way.length > 0 || asOf !== undefined)
      .map((one): readonly [string, Mutation] => {
        const name = nameOf(one, subject);
        const size = one.way.length + (one.asOf === undefined ? 0 : 1);
        const changed = one.way.map(({ fact }) => fact);
        return [name, { name, size, changed, record: () => change(base, subject, one) }];
      }),
  );
  return [...new Map(mutations.toReversed()).values()].toReversed();
};
