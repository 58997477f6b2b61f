import fc from 'fast-check';
import { agencies } from '../../../src/domain/agencies.ts';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child } from '../../../src/domain/Child.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import { factsByOwner } from '../../../src/domain/vocabulary.ts';
import type { FactDefinitions, FactType } from '../../../src/domain/vocabulary/FactDefinition.ts';
import { linked } from '../../../src/testing/cases/linked.ts';
import { aCalendarDay, aChild, aJudgement } from '../../../src/testing/index.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';

/** The day as of which the laws are tried: some days of the cases lie after it. */
export const asOf = toCalendarDay(20_500);

/** Days around the one of the question, so few that some are the same. */
const spread = { near: asOf, days: 70 };

const aDay = aCalendarDay(spread);

const aValue = (type: FactType): fc.Arbitrary<unknown> => {
  if (type === 'yes-no') return fc.boolean();
  if (type === 'judgement') return aJudgement(spread);
  if (type === 'date') return fc.option(aDay, { freq: 5 });
  if (type === 'instant') return fc.constant(null);
  return typeof type === 'string' ? fc.constant(undefined) : fc.constantFrom(...type);
};

/** What can stand in a section beside its facts, by the section's name. */
type Extras = Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

const aSection = (keys: FactDefinitions, extras: Extras[string] | undefined): fc.Arbitrary<object> => {
  const values = Object.entries(keys).map(([key, { type }]) => [key, aValue(type)] as const);
  return fc.record({ ...Object.fromEntries(values), ...extras }, { requiredKeys: [] });
};

/** The facts of a record, its own and those in sections, each known or not. */
const aRecord = (facts: FactDefinitions, own: string, extras: Extras = {}): fc.Arbitrary<object> => {
  const sections = new Map<string, FactDefinitions>(Object.keys(extras).map((section) => [section, {}]));
  for (const [name, fact] of Object.entries(facts)) {
    const [section = '', key = ''] = name.split('.');
    sections.set(section, { ...sections.get(section), [key]: fact });
  }
  const parts = [...sections].map(([section, keys]) => [section, aSection(keys, extras[section])] as const);
  return fc
    .record(Object.fromEntries(parts), { requiredKeys: sections.has(own) ? [own] : [] })
    .map(({ [own]: onRecord, ...others }) => ({ ...others, ...onRecord }));
};

const aPerson = fc.record(
  { agency: fc.constantFrom(...agencies), present: fc.boolean(), directContact: fc.boolean() },
  { requiredKeys: [] },
);

type IsWanted = (name: string) => boolean;

const only = (facts: FactDefinitions, isWanted: IsWanted): FactDefinitions =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => isWanted(name)));

const inSections: IsWanted = (name) => !name.startsWith('conference.');

const aScore = fc.record({ by: fc.constantFrom('parents', ...agencies), score: fc.nat(10) });
const scoresGiven: Extras = { scores: { given: fc.array(aScore, { maxLength: 4 }) } };

const sectionOf = (name: string): string => name.split('.')[0] ?? '';

/** What is said for one child, in a few sections: there is one of these for each child of each conference. */
const aChildAtConference = (isWanted: IsWanted, child: string): fc.Arbitrary<object> => {
  const facts = only(factsByOwner.conference, (name) => isWanted(name) && inSections(name));
  const sections = [...new Set([...Object.keys(facts), 'scores.given'].map(sectionOf))];
  return fc
    .subarray(sections, { maxLength: Math.min(3, sections.length) })
    .chain((some) =>
      aRecord(
        only(facts, (name) => some.includes(sectionOf(name))),
        'conference',
        some.includes('scores') ? scoresGiven : {},
      ),
    )
    .map((record) => ({ child, ...record }));
};

/** What is said for some of the children alone, in any order. */
const perChild = (isWanted: IsWanted, children: readonly string[]): fc.Arbitrary<object[]> =>
  fc
    .shuffledSubarray([...children])
    .chain((some) => fc.tuple(...some.map((child) => aChildAtConference(isWanted, child))));

/** Fields of someone's own, of which nothing is read. */
const someMeta = fc.record({ meta: fc.record({ row: fc.nat(), tags: fc.array(fc.string()) }) }, { requiredKeys: [] });

const aConference = (isWanted: IsWanted, children: readonly string[]): fc.Arbitrary<Conference> =>
  fc
    .tuple(
      aRecord(only(factsByOwner.conference, isWanted), 'conference', scoresGiven),
      fc.record(
        {
          attendance: fc.array(aPerson, { maxLength: 4 }),
          exclusions: fc.array(aRecord(only(factsByOwner.exclusion, isWanted), 'exclusion'), { maxLength: 2 }),
          perChild: perChild(isWanted, children),
        },
        { requiredKeys: [] },
      ),
      someMeta,
    )
    .map(([facts, lists, meta]) => {
      const conference = { ...facts, ...lists, ...meta, children, endedAt: null } as unknown as Conference;
      // What was held did go ahead.
      return typeof conference.heldOn === 'string' && conference.cancelledOn !== undefined
        ? { ...conference, cancelledOn: null }
        : conference;
    });

/** Where nothing is to be known of a death, there was none. */
const aChildWith = (isWanted: IsWanted, id: string): fc.Arbitrary<Child> =>
  aChild({ ...spread, id, facts: isWanted }).map((child) =>
    isWanted('child.diedOn') ? child : { ...child, diedOn: null },
  );

/** Cases about the children `a` and `b`, as JSON, that `parseCase` lets in, with some of the vocabulary's facts. */
const aCaseWith = (isWanted: IsWanted): fc.Arbitrary<object> =>
  fc
    .tuple(
      aChildWith(isWanted, 'a'),
      aChildWith(isWanted, 'b'),
      fc.array(fc.oneof(...[['a'], ['b'], ['a', 'b']].map((children) => aConference(isWanted, children))), {
        maxLength: 5,
      }),
      fc.constantFrom(true, false),
      someMeta,
    )
    .map(([a, b, listed, isLinked, meta]) => {
      const conferences = listed.map((conference, index) => ({ ...conference, id: `c${String(index)}` }));
      return {
        id: 'case',
        children: [a, b].map((child) => linked(child, conferences, isLinked)),
        conferences,
        ...meta,
      };
    });

/** Such cases, with any of its facts. */
export const aCaseJson = aCaseWith(() => true);

/** A case that must have been let in. */
export const letIn = (input: unknown): CaseFile => {
  const parsed = parseCase(input);
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.value;
};
