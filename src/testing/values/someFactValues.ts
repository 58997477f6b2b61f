import fc from 'fast-check';
import { factTypes } from '../../domain/factTypes.ts';
import type { FactType, FactValues } from '../../domain/vocabulary.ts';
import { aSetOfAgencies } from './agencySets.ts';
import { aCalendarDay, anInstant, type DaySpread } from './days.ts';
import { declaredWanted, typeWanted, type WordsWanted } from './wordsWanted.ts';

/** Which facts there are to be, and around which day. */
export interface FactsWanted extends DaySpread, WordsWanted {
  /** Whether a fact may be known; any of the vocabulary, and any that the documents declare, may without it. */
  readonly facts?: ((name: string) => boolean) | undefined;
  /** How many are known at most; twelve without a number. */
  readonly atMost?: number | undefined;
}

const aDozen = 12;
const largestCount = 10;

const sometimesNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 4 });

const aValue = (named: FactType, wanted: FactsWanted): fc.Arbitrary<unknown> => {
  const type = typeWanted(named, wanted);
  if (type === 'yes-no' || type === 'judgement') return fc.boolean();
  if (type === 'date') return sometimesNull(aCalendarDay(wanted));
  if (type === 'instant') return sometimesNull(anInstant(wanted));
  if (type === 'agencies') return aSetOfAgencies(wanted);
  return type === 'count' ? fc.nat(largestCount) : fc.constantFrom(...type);
};

/**
 * Facts as `createFacts` takes them, any of the vocabulary or declared, each of its type. They need not go together as those of a
 * case do: what holds for every set of facts holds for cases too.
 *
 * @param wanted - which facts, how many, and around which day, and the documents whose facts and words may be among them
 * @returns facts that shrink towards none
 * @example
 * ```ts
 * const facts = (name) => name.startsWith('exclusion.');
 * const names = fc.sample(someFactValues({ facts }), 20).flatMap(Object.keys);
 * expect(names.length > 0 && names.every(facts)).toBe(true);
 * ```
 * @public
 */
export function someFactValues(wanted: FactsWanted = {}): fc.Arbitrary<FactValues> {
  const { facts = (): boolean => true, atMost = aDozen } = wanted;
  const named = [...factTypes, ...declaredWanted(wanted)].filter(([name]) => facts(name));
  return fc
    .subarray(named, { maxLength: Math.min(atMost, named.length) })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map(([name, type]) => [name, aValue(type, wanted)])), { requiredKeys: [] }),
    )
    .map((values) => values as FactValues);
}
