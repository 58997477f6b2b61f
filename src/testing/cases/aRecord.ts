import fc from 'fast-check';
import type { FactDefinitions, FactType } from '../../domain/vocabulary/FactDefinition.ts';
import { aJudgement } from '../values/aJudgement.ts';
import { aCalendarDay, type DaySpread } from '../values/days.ts';

/** What can stand in a section beside its facts, by the section's name. */
export type Extras = Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>>;

/** What a record is to hold. */
export interface RecordWanted {
  /** The part of the vocabulary that belongs to such records. */
  readonly facts: FactDefinitions;
  /** The first word of the names of facts that stand on the record itself. */
  readonly own: string;
  readonly extras?: Extras;
  readonly spread: DaySpread;
}

/** Of long records so many sections are filled at most. */
const sectionsAtMost = 5;

/** Instants are left to whoever makes the record: they go by the day of the conference. */
const aValue = (type: FactType, spread: DaySpread): fc.Arbitrary<unknown> | undefined => {
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
  const others = [...sections]
    .filter(([name]) => name !== wanted.own)
    .map(([name, keys]) => [name, aSection(keys)] as const);
  const inSections = fc
    .subarray(others, { maxLength: Math.min(sectionsAtMost, others.length) })
    .chain((some) => fc.record(Object.fromEntries(some), { requiredKeys: [] }));
  return fc.tuple(own, inSections).map(([onRecord, rest]) => ({ ...rest, ...onRecord }));
}
