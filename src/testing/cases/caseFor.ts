import type fc from 'fast-check';
import type { Agency } from '../../domain/agencies.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { CaseFile } from '../../domain/CaseFile.ts';
import type { Child } from '../../domain/Child.ts';
import type { Attendance, Conference } from '../../domain/Conference.ts';
import type { AgenciesKnownInPart, FactValues } from '../../domain/vocabulary.ts';
import { childFacts } from '../../domain/vocabulary/childFacts.ts';
import { conferenceFacts } from '../../domain/vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../../domain/vocabulary/exclusionFacts.ts';
import type { FactTable } from './aRecord.ts';
import { factsFor, type CasesWanted } from './factsFor.ts';
import type { RulesTried } from './RulesTried.ts';

/** A whole case, and the day as of which it is to be read. */
export interface CaseTried {
  readonly asOf: CalendarDay;
  readonly caseFile: CaseFile;
  /** What questions are to be asked about. */
  readonly subject: { readonly child: string; readonly conference: string };
}

const child = 'child-1';
const conference = 'conference-1';

type Values = Readonly<Record<string, unknown>>;

const valueAt = (name: string, type: FactTable[string], values: Values): unknown => {
  if (type !== 'judgement') return values[name];
  const [is, by] = [values[name], values[`${name}.by`]];
  if (is === undefined && by === undefined) return undefined;
  return { ...(is === undefined ? {} : { is }), ...(by === undefined ? {} : { by }) };
};

/** The facts of a record, each at the place that its name says. */
const recordOf = (table: FactTable, own: string, values: Values): Values => {
  const record: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(table)) {
    const value = valueAt(name, type, values);
    const [section = '', key = ''] = name.split('.');
    if (value === undefined) continue;
    if (section === own) record[key] = value;
    else record[section] = { ...(record[section] as object | undefined), [key]: value };
  }
  return record;
};

const localOf = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith('local.'))
      .map(([name, value]) => [name.slice('local.'.length), value]),
  );

const toChild = (values: Values): Child => {
  const { bornOn, diedOn, ...record } = recordOf(childFacts, 'child', values);
  const local = localOf(values);
  // Nobody dies before being born.
  const lived = typeof diedOn !== 'string' || (typeof bornOn === 'string' && bornOn <= diedOn) ? { diedOn } : {};
  const known = Object.entries({ bornOn, ...lived }).filter(([, value]) => value !== undefined);
  const parts = { ...record, ...Object.fromEntries(known), ...(Object.keys(local).length === 0 ? {} : { local }) };
  // The record's parts are those of the type, since both are made from the vocabulary.
  return { ...parts, id: child } as Child;
};

type Members = readonly Agency[] | AgenciesKnownInPart | undefined;

const certainOf = (members: Members): readonly Agency[] =>
  members === undefined ? [] : 'certain' in members ? members.certain : members;

const possibleOf = (members: Members): readonly Agency[] =>
  members !== undefined && 'certain' in members ? members.possible : [];

const attendanceOf = (facts: FactValues): readonly Attendance[] | undefined => {
  const { 'attendance.agencies': present, 'attendance.agenciesInDirectContact': inContact } = facts;
  if (present === undefined && inContact === undefined) return undefined;
  const [there, direct] = [certainOf(present), certainOf(inContact)];
  const open = [...possibleOf(present), ...possibleOf(inContact)];
  return [...new Set([...there, ...direct, ...open])].map((agency) => ({
    agency,
    ...(open.includes(agency) ? {} : { present: true }),
    ...(inContact === undefined || open.includes(agency) ? {} : { directContact: direct.includes(agency) }),
  }));
};

const dayLength = 'YYYY-MM-DD'.length;

/** A conference ends on the day on which it is held. */
const heldOnOf = ({ heldOn, endedAt }: Values): object => {
  if (typeof endedAt === 'string') return { heldOn: endedAt.slice(0, dayLength), endedAt };
  return { ...(heldOn === undefined ? {} : { heldOn }), ...(endedAt === undefined ? {} : { endedAt }) };
};

const toConference = (facts: FactValues): Conference => {
  const heldOn = facts['conference.heldOn'] ?? facts['review.heldOn'];
  const values: Values = heldOn === undefined ? facts : { ...facts, 'conference.heldOn': heldOn };
  const { heldOn: onDay, endedAt, ...record } = recordOf(conferenceFacts, 'conference', values);
  const request = recordOf(exclusionFacts, 'exclusion', values);
  const attendance = attendanceOf(facts);
  return {
    ...('review.heldOn' in facts ? { kind: 'review' } : {}),
    ...record,
    ...heldOnOf({ heldOn: onDay, endedAt }),
    ...(attendance === undefined ? {} : { attendance }),
    ...(Object.keys(request).length === 0 ? {} : { exclusions: [request] }),
    id: conference,
    children: [child],
  };
};

const earlier = (
  id: string,
  kind: 'initial' | 'review',
  heldOn: CalendarDay | null | undefined,
): readonly Conference[] => (typeof heldOn === 'string' ? [{ id, kind, children: [child], heldOn }] : []);

/** The conferences before the one in question, as far as days are known that are worked out from them. */
const earlierConferences = (facts: FactValues): readonly Conference[] => {
  const { 'initialConference.heldOn': initial, 'review.precedingConferenceOn': preceding } = facts;
  const isFirst = facts['review.isFirst'] === true;
  return [
    ...earlier('initial', 'initial', initial ?? (isFirst ? preceding : undefined)),
    ...(isFirst || preceding === initial ? [] : earlier('preceding', 'review', preceding)),
  ];
};

/**
 * Whole cases around the thresholds of a policy: a child, the conference in question, and the conferences before it from
 * which its days count. Each fact stands at its place in the record; a few that are worked out from others, such as when
 * a core group first met, are left out.
 *
 * @param tried - the policy or rulebook
 * @param wanted - around which day, by which working days, for which questions
 * @returns cases, each with the day as of which it is to be read and what to ask about; they shrink towards empty records
 * @throws {TypeError} where no policy or rulebook is given, or no day or calendar, which their types rule out
 * @throws {RangeError} where `asOf` is no calendar day, which its type rules out
 * @example
 * ```ts
 * const drawn = fc.sample(caseFor(rulebook, { asOf, calendar, questions: [quorum] }), 100);
 * const factsOf = (tried) => readFacts(tried.caseFile, tried.subject, tried.asOf);
 * const outcomes = drawn.map((tried) => ask(quorum, rulebook, factsOf(tried), { asOf: tried.asOf, calendar }).outcome);
 * expect(new Set(outcomes)).toEqual(new Set(['quorate', 'inquorate', 'undetermined']));
 * ```
 * @public
 */
export function caseFor(tried: RulesTried, wanted: CasesWanted): fc.Arbitrary<CaseTried> {
  return factsFor(tried, wanted).map(({ asOf, facts }) => ({
    asOf,
    caseFile: {
      id: 'case-1',
      children: [toChild(facts)],
      conferences: [...earlierConferences(facts), toConference(facts)],
    },
    subject: { child, conference },
  }));
}
