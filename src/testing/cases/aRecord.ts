import fc from 'fast-check';
import type { FactDefinitions, FactType } from '../../domain/vocabulary/FactDefinition.ts';
import { aJudgement } from '../values/aJudgement.ts';
import { nameOfLocal, type LocalOwner } from '../../domain/localFacts.ts';
import { aCalendarDay, anInstant } from '../values/days.ts';
import { localsWanted, typeWanted, wordsWanted } from '../values/wordsWanted.ts';
import type { CaseWanted } from './CaseWanted.ts';

/** What can stand in a section beside its facts, by the section's name. */
export type Extras = Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

/** What a record is to hold. */
export interface RecordWanted {
  /** The part of the vocabulary that belongs to such records. */
  readonly facts: FactDefinitions;
  /** The first word of the names of facts that stand on the record itself. */
  readonly own: string;
  readonly extras?: Extras;
  /** Whose facts of documents' own stand in it, where it holds any. */
  readonly owner?: LocalOwner;
  readonly spread: CaseWanted;
}

/** The largest number of a fact of a document's own. */
const largestCount = 10;

/** Of long records so many sections are filled at most. */
const sectionsAtMost = 5;

/** Instants are left to whoever makes the record: they go by the day of the conference. */
const aValue = (named: FactType, spread: RecordWanted['spread']): fc.Arbitrary<unknown> | undefined => {
  const type = typeWanted(named, spread);
  if (type === 'yes-no') return fc.boolean();
  if (type === 'judgement') return aJudgement(spread);
  if (type === 'date') return fc.option(aCalendarDay(spread), { freq: 5 });
  return typeof type === 'string' ? undefined : fc.constantFrom(...type);
};

type Keys = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const sectionsOf = ({ facts, extras = {}, spread }: RecordWanted): ReadonlyMap<string, Keys> => {
  const sections = new Map<string, Keys>(Object.entries(extras));
  for (const [name, { type }] of Object.entries(facts)) {
    const [section = '', key = ''] = name.split('.');
    const value = aValue(type, spread);
    if (value !== undefined) sections.set(section, { ...sections.get(section), [key]: value });
  }
  return sections;
};

/** What a record can hold of a fact of a document's own: of a set it is known in whole who is in it. */
const aLocalValue = (type: FactType, spread: RecordWanted['spread']): fc.Arbitrary<unknown> => {
  if (type === 'instant') return fc.option(anInstant(spread), { freq: 5 });
  if (type === 'count') return fc.nat(largestCount);
  if (type === 'agencies') return fc.subarray([...wordsWanted('agencies', spread)], { maxLength: 3 });
  return aValue(type, spread) ?? fc.constant(undefined);
};

const localsOf = ({ owner, spread }: RecordWanted): Keys =>
  owner === undefined
    ? {}
    : Object.fromEntries(
        localsWanted(owner, spread)
          .filter(([key]) => spread.facts?.(nameOfLocal(owner, key)) !== false)
          .map(([key, type]) => [key, aLocalValue(type, spread)]),
      );

const aSection = (keys: Keys): fc.Arbitrary<object> => fc.record(keys, { requiredKeys: [] });

/**
 * Records with facts, each known or not: its own, and those of a few sections.
 *
 * @param wanted - the facts, what stands beside them, and around which day they lie
 * @returns the records, which shrink towards empty ones
 * @internal
 */
export function aRecord(wanted: RecordWanted): fc.Arbitrary<object> {
  const sections = sectionsOf(wanted);
  const own = aSection(sections.get(wanted.own) ?? {});
  const locals = localsOf(wanted);
  const local = Object.keys(locals).length === 0 ? {} : { local: aSection(locals) };
  const others = [...sections]
    .filter(([name]) => name !== wanted.own)
    .map(([name, keys]) => [name, aSection(keys)] as const);
  const inSections = fc
    .subarray(others, { maxLength: Math.min(sectionsAtMost, others.length) })
    .chain((some) => fc.record(Object.fromEntries(some), { requiredKeys: [] }));
  return fc
    .tuple(own, inSections, fc.record(local, { requiredKeys: [] }))
    .map(([onRecord, rest, declared]) => ({ ...rest, ...onRecord, ...declared }));
}
