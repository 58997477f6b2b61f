import fc from 'fast-check';
import { agencies } from '../../../src/domain/agencies.ts';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import { roles } from '../../../src/domain/roles.ts';
import type { FactType } from '../../../src/domain/vocabulary.ts';
import { childFacts } from '../../../src/domain/vocabulary/childFacts.ts';
import { conferenceFacts } from '../../../src/domain/vocabulary/conferenceFacts.ts';
import { exclusionFacts } from '../../../src/domain/vocabulary/exclusionFacts.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';

const firstDay = 20_400;
const lastDay = 20_540;

/** The day as of which the laws are tried: some days of the cases lie after it. */
export const asOf = toCalendarDay(20_500);

/** Days around the one of the question, so few that some are the same. */
const aDay = fc.integer({ min: firstDay, max: lastDay }).map(toCalendarDay);

const aJudgement = fc.record({ is: fc.boolean(), by: fc.constantFrom(...roles), on: aDay }, { requiredKeys: ['by'] });

const aValue = (type: FactType): fc.Arbitrary<unknown> => {
  if (type === 'yes-no') return fc.boolean();
  if (type === 'judgement') return aJudgement;
  if (type === 'date') return fc.option(aDay, { freq: 5 });
  if (type === 'instant') return fc.constant(null);
  return typeof type === 'string' ? fc.constant(undefined) : fc.constantFrom(...type);
};

/** What can stand in a section beside its facts, by the section's name. */
type Extras = Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

const aSection = (
  keys: Readonly<Record<string, FactType>>,
  extras: Extras[string] | undefined,
): fc.Arbitrary<object> => {
  const values = Object.entries(keys).map(([key, type]) => [key, aValue(type)] as const);
  return fc.record({ ...Object.fromEntries(values), ...extras }, { requiredKeys: [] });
};

/** The facts of a record, its own and those in sections, each known or not. */
const aRecord = (facts: Readonly<Record<string, FactType>>, own: string, extras: Extras = {}): fc.Arbitrary<object> => {
  const sections = new Map<string, Record<string, FactType>>(Object.keys(extras).map((section) => [section, {}]));
  for (const [name, type] of Object.entries(facts)) {
    const [section = '', key = ''] = name.split('.');
    sections.set(section, { ...sections.get(section), [key]: type });
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

type Vocabulary = Readonly<Record<string, FactType>>;
type IsWanted = (name: string) => boolean;

const only = (facts: Vocabulary, isWanted: IsWanted): Vocabulary =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => isWanted(name)));

const inSections: IsWanted = (name) => !name.startsWith('conference.');

const aScore = fc.record({ by: fc.constantFrom('parents', ...agencies), score: fc.nat(10) });
const scoresGiven: Extras = { scores: { given: fc.array(aScore, { maxLength: 4 }) } };

const sectionOf = (name: string): string => name.split('.')[0] ?? '';

/** What is said for one child, in a few sections: there is one of these for each child of each conference. */
const aChildAtConference = (isWanted: IsWanted, child: string): fc.Arbitrary<object> => {
  const facts = only(conferenceFacts, (name) => isWanted(name) && inSections(name));
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

const aConference = (isWanted: IsWanted, children: readonly string[]): fc.Arbitrary<object> =>
  fc
    .tuple(
      aRecord(only(conferenceFacts, isWanted), 'conference', scoresGiven),
      fc.record(
        {
          attendance: fc.array(aPerson, { maxLength: 4 }),
          exclusions: fc.array(aRecord(only(exclusionFacts, isWanted), 'exclusion'), { maxLength: 2 }),
          perChild: perChild(isWanted, children),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([facts, lists]) => ({ ...facts, ...lists, children, endedAt: null }));

const someDays = fc.array(aDay, { maxLength: 3 });

const aChild = (isWanted: IsWanted): fc.Arbitrary<object> =>
  fc
    .tuple(
      aRecord(only(childFacts, isWanted), 'child'),
      fc.record({ visitedOn: someDays, coreGroup: fc.record({ metOn: someDays }) }, { requiredKeys: [] }),
    )
    .map(([facts, lists]) => ({ ...facts, ...lists, diedOn: null }));

/** Cases about the children `a` and `b`, as JSON, that `parseCase` lets in, with some of the vocabulary's facts. */
export const aCaseWith = (isWanted: IsWanted): fc.Arbitrary<object> =>
  fc
    .tuple(
      aChild(isWanted),
      aChild(isWanted),
      fc.array(fc.oneof(...[['a'], ['b'], ['a', 'b']].map((children) => aConference(isWanted, children))), {
        maxLength: 5,
      }),
    )
    .map(([a, b, conferences]) => ({
      id: 'case',
      children: [
        { ...a, id: 'a' },
        { ...b, id: 'b' },
      ],
      conferences: conferences.map((conference, index) => ({ ...conference, id: `c${String(index)}` })),
    }));

/** Such cases, with any of its facts. */
export const aCaseJson = aCaseWith(() => true);

/** A case that must have been let in. */
export const letIn = (input: unknown): CaseFile => {
  const parsed = parseCase(input);
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.issues));
  return parsed.value;
};
