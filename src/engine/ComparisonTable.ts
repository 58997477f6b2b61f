import { unknown } from '../domain/factSlots.ts';
import { kleene, known, type Kleene } from '../domain/kleene.ts';
import type { CompiledComparison } from './compareDays.ts';
import { countReader, dayReader } from './dayReader.ts';
import { comparisonAt, type Test, type Truths } from './logic.ts';
import type { LaidOut } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';
import type { PatternReader } from './patternStore.ts';

/** A value that stands for a whole region in which a comparison's truth is the same. */
export type Sample = boolean | number | string;

/** Where a case holds something among its packed truths: in which word, and in which bits of it. */
export interface PackedPlace {
  readonly word: number;
  readonly mask: number;
}

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
  /** For a comparison of nothing but a truth, where the case holds it. */
  readonly packed?: PackedPlace | undefined;
  /** For a comparison of nothing but which word was chosen, where the case holds it. */
  readonly choicePlace?: number | undefined;
}

/** The comparisons of one group, and every combination of truths that they can have together. */
export interface ComparisonGroup {
  readonly places: readonly number[];
  readonly regions: readonly Truths[];
  readonly facts: readonly string[];
}

/** For facts of which every choice is named, what can be chosen. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** All distinct comparisons of a question, each at its place among the truths. */
export interface ComparisonTable {
  readonly choices: Choices;
  /** The place for a comparison, which it shares with an equal one. */
  readonly add: (entry: TableEntry) => Test;
  /** Every comparison in the order of places, followed by whether each fact of those that read several is known. */
  readonly readers: () => readonly CompiledComparison[];
  /** Reads a pattern that differs wherever the truths do. */
  readonly readPattern: () => PatternReader;
  readonly groups: () => readonly ComparisonGroup[];
  /** Of a group's facts, those that are not known. */
  readonly unknownFacts: (group: ComparisonGroup, truths: Truths) => readonly string[];
}

/** What of a comparison tells of the regions of its value. */
export type Regions = Pick<TableEntry, 'facts' | 'group' | 'samples' | 'holdsFor'>;

/**
 * The regions of a comparison that stands alone in its group, unless one of the same fact's yes or no joins it.
 *
 * @param group - the group
 * @param facts - the facts that it reads
 * @returns its two regions
 */
export function yesOrNo(group: string, facts: readonly string[]): Regions {
  return { facts, group, samples: [true, false], holdsFor: (sample) => sample === true };
}

/**
 * The regions of a comparison with a number, which holds from that number on.
 *
 * @param group - the group, whose comparisons all read one number
 * @param facts - the facts that it reads
 * @param threshold - the number
 * @returns its two regions
 */
export function thresholdOf(group: string, facts: readonly string[], threshold: number): Regions {
  return { facts, group, samples: [threshold - 1, threshold], holdsFor: (sample) => Number(sample) >= threshold };
}

const regionsOf = (entries: readonly TableEntry[]): readonly Truths[] => {
  const samples = [...new Set(entries.flatMap((entry) => entry.samples))];
  const regions = samples.map((sample) => entries.map((entry): Kleene => known(entry.holdsFor(sample))));
  return [...new Map(regions.map((region) => [region.join(), region])).values()];
};

const isKnown = (fact: string): CompiledComparison => {
  const day = dayReader(fact);
  const many = countReader(fact);
  return (facts, moment) => known(day(facts, moment) !== unknown || many(facts, moment) !== unknown);
};

/** The facts of comparisons that read several. */
const readTogether = (entries: readonly Pick<TableEntry, 'facts'>[]): readonly string[] => [
  ...new Set(entries.flatMap(({ facts }) => (facts.length > 1 ? facts : []))),
];

/** A word holds several truths, of which a question sees those that it compares. */
const masksOf = (places: readonly PackedPlace[]): readonly PackedPlace[] => {
  const masks = new Map<number, number>();
  for (const { word, mask } of places) masks.set(word, (masks.get(word) ?? 0) | mask);
  return [...masks].map(([word, mask]) => ({ word, mask }));
};

/** So many truths of two bits each, with as many facts again as they may read, fit into one whole number. */
const truthsInPart = 11;

type PartReader = (facts: LaidOut, moment: ReadMoment) => number;

/** Where a comparison is unknown, which of the facts that it reads are known is part of the pattern too. */
const packed = (entries: readonly TableEntry[]): readonly PartReader[] => {
  if (entries.length === 0) return [];
  const some = entries.slice(0, truthsInPart);
  const truths = some.map(({ evaluate }) => evaluate);
  const readKnown = readTogether(some).map(isKnown);
  const part: PartReader = (facts, moment) => {
    let bits = 0;
    let anyUnknown = false;
    for (let at = 0; at < truths.length; at += 1) {
      const truth = (truths[at] as CompiledComparison)(facts, moment);
      if (truth === kleene.unknown) anyUnknown = true;
      bits = bits * 4 + truth;
    }
    if (!anyUnknown) return bits;
    // As distinct with a no and a yes as they stand as with nought and one.
    for (const read of readKnown) bits = bits * 2 + read(facts, moment);
    return -1 - bits;
  };
  return [part, ...packed(entries.slice(truthsInPart))];
};

/**
 * Parts of a pattern that differ wherever the truths do, far fewer than there are comparisons: what stands in a case as it
 * is compared is read together, and only the rest is compared.
 */
const patternOf = (entries: readonly TableEntry[]): PatternReader => {
  const words = masksOf(entries.flatMap((entry) => entry.packed ?? []));
  const choices = [...new Set(entries.flatMap(({ choicePlace }) => choicePlace ?? []))];
  const compared = packed(entries.filter((entry) => (entry.packed ?? entry.choicePlace) === undefined));
  return (facts, moment, pattern) => {
    const { truths, numbers } = facts;
    let part = 0;
    for (let at = 0; at < words.length; at += 1) {
      const { word, mask } = words[at] as PackedPlace;
      pattern[part++] = (truths[word] as number) & mask;
    }
    for (let at = 0; at < choices.length; at += 1) pattern[part++] = numbers[choices[at] as number] ?? unknown;
    for (let at = 0; at < compared.length; at += 1) pattern[part++] = (compared[at] as PartReader)(facts, moment);
  };
};

/**
 * An empty table of comparisons, to be filled while a question is compiled.
 *
 * @param choices - the choices of those facts of which the comparisons may name every one
 * @returns the table
 */
export function createComparisonTable(choices: Choices): ComparisonTable {
  const entries: TableEntry[] = [];
  const places = new Map<string, number>();
  return {
    choices,
    add: (entry) => {
      const place = places.get(entry.key) ?? entries.push(entry) - 1;
      places.set(entry.key, place);
      return comparisonAt(place);
    },
    readers: () => [...entries.map(({ evaluate }) => evaluate), ...readTogether(entries).map(isKnown)],
    readPattern: () => patternOf(entries),
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
      const together = readTogether(entries);
      return facts.filter((fact) => truths[entries.length + together.indexOf(fact)] === kleene.no);
    },
  };
}
