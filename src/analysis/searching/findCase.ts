import type { Agency } from '../../domain/agencies.ts';
import { createFacts, laidOut } from '../../domain/Facts.ts';
import { kleene } from '../../domain/kleene.ts';
import type { FactType, FactValues } from '../../domain/vocabulary.ts';
import type { TableEntry } from '../../engine/ComparisonTable.ts';
import type { Truths } from '../../engine/logic.ts';
import { candidateValues, type Known, type Measures, type Value } from './candidateValues.ts';
import { possibleAgencies, type Wanted } from './possibleAgencies.ts';

/** What is needed to make a case of a region. */
export interface CaseMaker extends Measures {
  readonly typeOf: (fact: string) => FactType | undefined;
  /** Every agency that there is, the most familiar first. */
  readonly agencies: readonly Agency[];
  /** What was found before, by the comparisons and their truths, since the same ones come up again and again. */
  readonly found: Map<string, Known | undefined>;
}

/** How many values are tried for one case before giving up. */
const valuesTriedAtMost = 5_000;

const isDay = (type: FactType | undefined): boolean => type === 'date' || type === 'instant';

/** Facts that are no days stand first, then the days with which most others are compared. */
const inOrder = (wanted: readonly Wanted[], typeOf: CaseMaker['typeOf']): readonly string[] => {
  const facts = [...new Set(wanted.flatMap(({ entry }) => entry.facts))].filter((fact) => fact !== 'asOf');
  const days = facts.filter((fact) => isDay(typeOf(fact)));
  const comparisonsOf = (day: string): number => wanted.filter(({ entry }) => entry.facts.includes(day)).length;
  return [
    ...facts.filter((fact) => !days.includes(fact)),
    ...days.toSorted((one, other) => comparisonsOf(other) - comparisonsOf(one)),
  ];
};

const toValues = (known: Known): FactValues => Object.fromEntries(known);

/** Comparisons that share facts with one another, and so must be met together; the day of the question is shared by all. */
const together = (wanted: readonly Wanted[]): readonly (readonly Wanted[])[] =>
  wanted.reduce<readonly (readonly Wanted[])[]>((parts, one) => {
    const isJoined = (part: readonly Wanted[]): boolean =>
      part.some(({ entry }) => entry.facts.some((fact) => fact !== 'asOf' && one.entry.facts.includes(fact)));
    return [...parts.filter((part) => !isJoined(part)), [...parts.filter(isJoined).flat(), one]];
  }, []);

const findPart = (wanted: readonly Wanted[], maker: CaseMaker): Known | undefined => {
  const { moment, typeOf } = maker;
  const order = inOrder(wanted, typeOf);
  let valuesTried = 0;

  const fits = (known: Known): boolean => {
    const facts = laidOut(createFacts(toValues(known)));
    return wanted.every(({ entry, truth }) => {
      const isRead = entry.facts.every((fact) => fact === 'asOf' || known.has(fact));
      return !isRead || entry.evaluate(facts, moment) === truth;
    });
  };

  const valuesOf = (fact: string, known: Known): readonly Value[] => {
    const about = wanted.filter(({ entry }) => entry.facts.includes(fact));
    const type = typeOf(fact);
    if (type === undefined) return [];
    if (type === 'agencies') {
      const set = possibleAgencies(fact, about, moment, maker.agencies);
      return set === undefined ? [] : [set];
    }
    const samples = about.flatMap(({ entry }) => entry.samples);
    return candidateValues(fact, type, samples, known, maker);
  };

  const look = (known: Known, next: number): Known | undefined => {
    const fact = order[next];
    if (fact === undefined) return known;
    for (const value of valuesOf(fact, known)) {
      valuesTried += 1;
      if (valuesTried > valuesTriedAtMost) return undefined;
      const withValue = new Map(known).set(fact, value);
      const found = fits(withValue) ? look(withValue, next + 1) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return look(new Map(), 0);
};

const findPartOnce = (wanted: readonly Wanted[], maker: CaseMaker): Known | undefined => {
  const key = JSON.stringify(wanted.map(({ entry, truth }) => [entry.key, truth]).toSorted());
  const known = maker.found.has(key) ? maker.found.get(key) : findPart(wanted, maker);
  maker.found.set(key, known);
  return known;
};

/** What was made of some comparisons: a case, or else those of them of which none could be made. */
export type Made =
  { readonly is: 'case'; readonly facts: FactValues } | { readonly is: 'none'; readonly of: readonly Wanted[] };

/**
 * Makes a case in which some comparisons have given truths.
 *
 * @param wanted - the comparisons and the truths that they are to have
 * @param maker - the moment of the case, what its days are measured by, and the types of facts
 * @returns the facts of the case; where none was found, which is no proof that there is none, the comparisons that stood
 *   in the way
 * @internal
 */
export function findCase(wanted: readonly Wanted[], maker: CaseMaker): Made {
  const known = new Map<string, Value>();
  for (const part of together(wanted)) {
    const found = findPartOnce(part, maker);
    if (found === undefined) return { is: 'none', of: part };
    for (const [fact, value] of found) known.set(fact, value);
  }
  return { is: 'case', facts: toValues(known) };
}

/**
 * The comparisons of which truths say something, with what they say.
 *
 * @param entries - the comparisons in the order of their places
 * @param truths - the truths
 * @returns those that are known
 * @internal
 */
export function wantedOf(entries: readonly TableEntry[], truths: Truths): readonly Wanted[] {
  return entries.flatMap((entry, place) => {
    const truth = truths[place] ?? kleene.unknown;
    return truth === kleene.unknown ? [] : [{ entry, truth }];
  });
}
