import fc from 'fast-check';
import type { Attendance, ChildAtConference, Conference, ExclusionRequest } from '../../domain/Conference.ts';
import type { Instant } from '../../domain/Instant.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import type { FactDefinitions } from '../../domain/vocabulary/FactDefinition.ts';
import { anInstant } from '../values/days.ts';
import { wordsWanted, type WordsWanted } from '../values/wordsWanted.ts';
import { aRecord, type Extras } from './aRecord.ts';
import { onlyWanted, type CaseWanted } from './CaseWanted.ts';

/** What a conference is to be like. */
export interface ConferenceWanted extends CaseWanted {
  readonly id?: string | undefined;
  /** The ids of the children it is about; `child-1` without them. */
  readonly children?: readonly string[] | undefined;
}

const afew = { maxLength: 4 };

/**
 * Whoever is expected at a conference: someone of an agency or of none, present or not, with direct contact or not, each
 * known or unknown.
 *
 * @param wanted - the documents whose declared agencies may be there
 * @returns attendances that shrink towards someone of whom nothing is known
 * @example
 * ```ts
 * const named = fc.sample(anAttendance(), 200).map(({ agency }) => agency === undefined);
 * expect(new Set(named)).toEqual(new Set([true, false]));
 * ```
 * @public
 */
export function anAttendance(wanted: WordsWanted = {}): fc.Arbitrary<Attendance> {
  const parts = {
    agency: fc.constantFrom(...wordsWanted('agencies', wanted)),
    present: fc.boolean(),
    directContact: fc.boolean(),
  };
  return fc.record(parts, { requiredKeys: [] });
}

/**
 * Requests that a family member be kept out.
 *
 * @param wanted - which facts may be known, and around which day
 * @returns requests that shrink towards one of which nothing is known
 * @example
 * ```ts
 * const facts = (name) => name === 'exclusion.childAsks';
 * expect(fc.sample(anExclusionRequest({ facts }), 50).flatMap(Object.keys)).toContain('childAsks');
 * ```
 * @public
 */
export function anExclusionRequest(wanted: CaseWanted = {}): fc.Arbitrary<ExclusionRequest> {
  const beside = fc.record({ by: fc.constantFrom(...wordsWanted('agencies', wanted)) }, { requiredKeys: [] });
  return fc
    .tuple(
      aRecord({
        facts: onlyWanted(factsByOwner.exclusion, wanted),
        own: 'exclusion',
        owner: 'exclusion',
        spread: wanted,
      }),
      beside,
    )
    .map(([record, by]) => ({ ...record, ...by }));
}

const scoresGiven = (wanted: WordsWanted): Extras => {
  const by = fc.constantFrom('parents', ...wordsWanted('agencies', wanted));
  return { scores: { given: fc.array(fc.record({ by, score: fc.nat(10) }), afew) } };
};

const inSections = (facts: FactDefinitions): FactDefinitions =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('conference.')));

const aChildAtConference = (wanted: ConferenceWanted, child: string): fc.Arbitrary<ChildAtConference> => {
  const facts = inSections(onlyWanted(factsByOwner.conference, wanted));
  return aRecord({ facts, own: 'conference', extras: scoresGiven(wanted), owner: 'conference', spread: wanted }).map(
    (record) => ({
      ...record,
      child,
    }),
  );
};

const perChild = (wanted: ConferenceWanted, children: readonly string[]): fc.Arbitrary<readonly ChildAtConference[]> =>
  fc.subarray(children.map((child) => aChildAtConference(wanted, child))).chain((some) => fc.tuple(...some));

const dayLength = 'YYYY-MM-DD'.length;

/** A conference ends on the day on which it is held, and not at all before, or where it was called off. */
const ended = (conference: Conference, endedAt: Instant | null): Conference => {
  const { heldOn, cancelledOn } = conference;
  if (heldOn === undefined && typeof cancelledOn !== 'string') return { ...conference, endedAt };
  if (typeof heldOn !== 'string' || endedAt === null) return { ...conference, endedAt: null };
  return { ...conference, endedAt: (heldOn + endedAt.slice(dayLength)) as Instant };
};

/** What was held did go ahead. */
const goneAhead = (conference: Conference): Conference => {
  const { heldOn, cancelledOn } = conference;
  return typeof heldOn === 'string' && typeof cancelledOn === 'string'
    ? { ...conference, cancelledOn: null }
    : conference;
};

const conferenceWith = (record: object, id: string, children: readonly string[]): Conference => ({
  ...record,
  id,
  children,
});

/**
 * Conferences, planned, held, cancelled or none of these, with any of what can be known of one: who attended, requests for an exclusion,
 * and what holds for one child in place of what holds for all.
 *
 * @param wanted - the conference's id and children, which facts may be known, and around which day
 * @returns conferences that shrink towards one of which nothing is known but its children
 * @example
 * ```ts
 * const [conference] = fc.sample(aConference({ children: ['child-1', 'child-2'] }), 1);
 * expect(conference.children).toEqual(['child-1', 'child-2']);
 * ```
 * @public
 */
export function aConference(wanted: ConferenceWanted = {}): fc.Arbitrary<Conference> {
  const { id = 'conference-1', children = ['child-1'], facts } = wanted;
  const record = aRecord({
    facts: onlyWanted(factsByOwner.conference, wanted),
    own: 'conference',
    extras: scoresGiven(wanted),
    owner: 'conference',
    spread: wanted,
  });
  const lists = fc.record(
    {
      attendance: fc.array(anAttendance(wanted), afew),
      exclusions: fc.array(anExclusionRequest(wanted), { maxLength: 2 }),
      perChild: perChild(wanted, children),
    },
    { requiredKeys: [] },
  );
  const end =
    facts?.('conference.endedAt') === false
      ? fc.constant(undefined)
      : fc.option(fc.option(anInstant(wanted)), { nil: undefined });
  return fc.tuple(record, lists, end).map(([facts_, beside, endedAt]) => {
    const conference = goneAhead({ ...conferenceWith(facts_, id, children), ...beside });
    return endedAt === undefined ? conference : ended(conference, endedAt);
  });
}
