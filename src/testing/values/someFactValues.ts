import fc from 'fast-check';
import { factTypes } from '../../domain/factTypes.ts';
import type { FactType, FactValues } from '../../domain/vocabulary.ts';
import { aSetOfAgencies } from './agencySets.ts';
import { aCalendarDay, anInstant, type DaySpread } from './days.ts';

/** Which facts there are to be, and around which day. */
export interface FactsWanted extends DaySpread {
  /** Whether a fact of the vocabulary may be known; any may without it. */
  readonly facts?: ((name: string) => boolean) | undefined;
  /** How many are known at most; twelve without a number. */
  readonly atMost?: number | undefined;
}

const aDozen = 12;
const largestCount = 10;

const sometimesNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 4 });

const aValue = (type: FactType, spread: DaySpread): fc.Arbitrary<unknown> => {
  if (type === 'yes-no' || type === 'judgement') return fc.boolean();
  if (type === 'date') return sometimesNull(aCalendarDay(spread));
  if (type === 'instant') return sometimesNull(anInstant(spread));
  if (type === 'agencies') return aSetOfAgencies();
  return type === 'count' ? fc.nat(largestCount) : fc.constantFrom(...type);
};

/**
 * Facts as `createFacts` takes them, any of the vocabulary, each of its type. They need not go together as those of a
 * case do: what holds for every set of facts holds for cases too.
 *
 * @param wanted - which facts, how many, and around which day
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
  const named = [...factTypes].filter(([name]) => facts(name));
  return fc
    .subarray(named, { maxLength: Math.min(atMost, named.length) })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map(([name, type]) => [name, aValue(type, wanted)])), { requiredKeys: [] }),
    )
    .map((values) => values as FactValues);
}
