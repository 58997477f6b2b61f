import fc from 'fast-check';
import { agencies, type Agency } from '../../domain/agencies.ts';
import type { AgenciesKnownInPart } from '../../domain/vocabulary.ts';

const aFew = 6;

const aWholeSet: fc.Arbitrary<readonly Agency[]> = fc.subarray([...agencies], { maxLength: aFew });

const aSetKnownInPart: fc.Arbitrary<AgenciesKnownInPart> = fc
  .tuple(aWholeSet, aWholeSet)
  .map(([certain, others]) => ({ certain, possible: others.filter((agency) => !certain.includes(agency)) }));

/**
 * Sets of agencies, some of them known in part only.
 *
 * @returns sets of up to six agencies, which shrink towards the empty set
 * @example
 * ```ts
 * const isKnown = (set) => !('certain' in set);
 * expect(new Set(fc.sample(aSetOfAgencies(), 200).map(isKnown))).toEqual(new Set([true, false]));
 * ```
 * @public
 */
export function aSetOfAgencies(): fc.Arbitrary<readonly Agency[] | AgenciesKnownInPart> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: aWholeSet },
    { weight: 1, arbitrary: aSetKnownInPart },
  );
}
