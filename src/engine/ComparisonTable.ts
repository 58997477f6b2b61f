import { kleene, unknown, type FactSlot, type Kleene } from '../domain/factSlots.ts';
import type { CompiledComparison } from './compileComparison.ts';
import { dayReader } from './dayReader.ts';
import { comparisonAt, type Test, type Truths } from './kleene.ts';
import type { PatternReader } from './patternStore.ts';

/** A value that stands for a whole region in which a comparison's truth is the same. */
export type Sample = boolean | number | string;

/** One comparison of a question, with what is needed to try out what its facts may turn out to be. */
export interface TableEntry {
  /** The same text for the same comparison. */
  readonly key: string;
  /** The facts that it reads. */
  readonly facts: readonly string[];
  /** Comparisons of one group read one value, so that only some combinations of their truths are possible. */
  readonly group: string;
  /** A value for each region of that value. */
  readonly samples: readonly Sample[];
  readonly holdsFor: (sample: Sample) => boolean;
  readonly evaluate: CompiledComparison;
  /** For a bare yes-no fact, where the case holds its truth. */
  readonly yesNo?: Pick<FactSlot, 'slot' | 'shift'> | undefined;
}

/** The comparisons of one group, and every combination of truths that they can have together. */
export interface ComparisonGroup {
  readonly places: readonly number[];
  readonly regions: readonly Truths[];
  readonly facts: readonly string[];
}

/** All distinct comparisons of a question, each at its place among the truths. */
export interface ComparisonTable {
  /** The place for a comparison, which it shares with an equal one. */
  readonly add: (entry: TableEntry) => Test;
  /** Every comparison in the order of places, followed by whether each fact of those that read several is known. */
  readonly readers: () => readonly CompiledComparison[];
  /** Parts of a pattern that differ wherever the truths do, far fewer than there are comparisons. */
  readonly patternReaders: () => readonly PatternReader[];
  readonly groups: () => readonly ComparisonGroup[];
  /** Of a group's facts, those that are not known. */
  readonly unknownFacts: (group: ComparisonGroup, truths: Truths) => readonly string[];
}

const regionsOf = (entries: readonly TableEntry[]): readonly Truths[] => {
  const samples = [...new Set(entries.flatMap((entry) => entry.samples))];
  const regions = samples.map((sample) =>
    entries.map((entry): Kleene => (entry.holdsFor(sample) ? kleene.yes : kleene.no)),
  );
  return [...new Map(regions.map((region) => [region.join(), region])).values()];
};

const isKnown = (fact: string): CompiledComparison => {
  const read = dayReader(fact);
  return (facts, moment) => (read(facts, moment) === unknown ? kleene.no : kleene.yes);
};

/** A slot holds the truths of several yes-no facts, of which a question sees those that it compares. */
const maskedSlots = (yesNo: readonly Pick<FactSlot, 'slot' | 'shift'>[]): readonly PatternReader[] => {
  const masks = new Map<number, number>();
  for (const { slot, shift } of yesNo) masks.set(slot, (masks.get(slot) ?? 0) | (3 << shift));
  return [...masks].map(
    ([slot, mask]) =>
      ({ slots }) =>
        (slots[slot] as number) & mask,
  );
};

/** Fifteen truths, two bits each, are what a small integer holds. */
const packed = (readers: readonly CompiledComparison[]): readonly PatternReader[] => {
  if (readers.length === 0) return [];
  const some = readers.slice(0, 15);
  const pattern: PatternReader = (facts, moment) => {
    let bits = 0;
    for (const read of some) bits = bits * 4 + read(facts, moment);
    return bits;
  };
  return [pattern, ...packed(readers.slice(15))];
};

/**
 * An empty table of comparisons, to be filled while a question is compiled.
 *
 * @returns the table
 */
export function createComparisonTable(): ComparisonTable {
  const entries: TableEntry[] = [];
  const places = new Map<string, number>();
  const factsReadTogether = (): readonly string[] => [
    ...new Set(entries.flatMap(({ facts }) => (facts.length > 1 ? facts : []))),
  ];
  return {
    add: (entry) => {
      const place = places.get(entry.key) ?? entries.push(entry) - 1;
      places.set(entry.key, place);
      return comparisonAt(place);
    },
    readers: () => [...entries.map(({ evaluate }) => evaluate), ...factsReadTogether().map(isKnown)],
    patternReaders: () => [
      ...maskedSlots(entries.flatMap(({ yesNo }) => yesNo ?? [])),
      ...packed([
        ...entries.filter(({ yesNo }) => yesNo === undefined).map(({ evaluate }) => evaluate),
        ...factsReadTogether().map(isKnown),
      ]),
    ],
    groups: () =>
      [...new Set(entries.map(({ group }) => group))].map((group) => {
        const members = entries.flatMap((entry, place) => (entry.group === group ? [{ entry, place }] : []));
        const inGroup = members.map(({ entry }) => entry);
        return {
          places: members.map(({ place }) => place),
          regions: regionsOf(inGroup),
          facts: [...new Set(inGroup.flatMap(({ facts }) => facts))],
        };
      }),
    unknownFacts: ({ facts }, truths) => {
      if (facts.length === 1) return facts;
      const together = factsReadTogether();
      return facts.filter((fact) => truths[entries.length + together.indexOf(fact)] === kleene.no);
    },
  };
}
