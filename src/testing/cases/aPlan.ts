import fc from 'fast-check';
import type { Plan } from '../../domain/Child.ts';
import { factsByOwner } from '../../domain/vocabulary.ts';
import { wordsWanted } from '../values/wordsWanted.ts';
import { aRecord } from './aRecord.ts';
import { onlyWanted, type CaseWanted } from './CaseWanted.ts';
import { timesInOrder } from './timesInOrder.ts';

/** What is known of a plan beside its days, and whether the first of them is. */
type Undated = readonly [Plan, { readonly isDayKnown: boolean }];

const anUndatedPlan = (wanted: CaseWanted): fc.Arbitrary<Undated> => {
  const isBesideEnd = (name: string): boolean => name !== 'plan.endedOn' && wanted.facts?.(name) !== false;
  const facts = onlyWanted(factsByOwner.plan, { facts: isBesideEnd });
  const categories = fc.subarray([...wordsWanted('categories', wanted)], { minLength: 1, maxLength: 2 });
  return fc.tuple(
    fc
      .tuple(
        aRecord({ facts, own: 'plan', owner: 'plan', spread: wanted }),
        fc.record({ categories, latestCategories: categories }, { requiredKeys: [] }),
      )
      .map(([record, beside]) => ({ ...record, ...beside })),
    fc.record({ isDayKnown: fc.constantFrom(true, false) }),
  );
};

/**
 * The plans of a child: one after the other, ended or the last in force, the days of some of them not known.
 *
 * @param wanted - which facts may be known, and around which day
 * @returns plans that shrink towards none
 * @internal
 */
export function somePlans(wanted: CaseWanted): fc.Arbitrary<readonly Plan[]> {
  const isEndWanted = wanted.facts?.('plan.endedOn') !== false;
  return timesInOrder(anUndatedPlan(wanted), wanted).map((plans) =>
    plans.map(([{ from, to }, [plan, { isDayKnown }]]) => ({
      ...plan,
      ...(isDayKnown ? { madeOn: from } : {}),
      ...(isEndWanted && to !== undefined ? { endedOn: to } : {}),
    })),
  );
}
