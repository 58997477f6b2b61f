import fc from 'fast-check';
import type { Agency } from '../../domain/agencies.ts';
import type { AgenciesKnownInPart } from '../../domain/vocabulary.ts';
import { wordsWanted, type WordsWanted } from './wordsWanted.ts';

const aFew = 6;

const aWholeSet = (wanted: WordsWanted): fc.Arbitrary<readonly Agency[]> =>
  fc.subarray([...wordsWanted('agencies', wanted)], { maxLength: aFew });

const aSetKnownInPart = (wanted: WordsWanted): fc.Arbitrary<AgenciesKnownInPart> =>
  fc
    .tuple(aWholeSet(wanted), aWholeSet(wanted))
    .map(([certain, others]) => ({ certain, possible: others.filter((agency) => !certain.includes(agency)) }));

/**
 * Sets of agencies, some of them known in part only.
 *
 * @param wanted - the documents whose declared agencies may be among them
 * @returns sets of up to six agencies, which shrink towards the empty set
 * @example
 * ```ts
 * const isKnown = (set) => !('certain' in set);
 * expect(new Set(fc.sample(aSetOfAgencies(), 200).map(isKnown))).toEqual(new Set([true, false]));
 * ```
 * @public
 */
export function aSetOfAgencies(wanted: WordsWanted = {}): fc.Arbitrary<readonly Agency[] | AgenciesKnownInPart> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: aWholeSet(wanted) },
    { weight: 1, arbitrary: aSetKnownInPart(wanted) },
  );
}
