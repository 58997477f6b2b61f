import fc from 'fast-check';
import type { SlipsWanted } from './aNearlyValidPolicy.ts';
import { aPolicy } from './aPolicy.ts';
import { allExamplesSlips, usualExamplesSlips } from './examples/examplesSlips.ts';
import { withExamplesSlip, type NearlyValidExamples } from './examples/withExamplesSlip.ts';
import { slipsWith } from './slips/slipsWith.ts';

/**
 * Examples with exactly one thing wrong, as a slip of the pen would leave it, each with a policy in order beside which they
 * stand, and with the code and the place of the one error that `parseExamples` must give.
 *
 * @param wanted - the codes, where they are not to be of every kind
 * @returns the examples, which shrink towards one in which a fact is misspelt, or towards the first slip of the codes that
 *   are wanted
 * @throws {RangeError} where a code is wanted that `parseExamples` does not give, or an empty list of them
 * @example
 * ```ts
 * const [{ examples, wrong, policy }] = fc.sample(someNearlyValidExamples({ codes: ['duplicate-example'] }), 1);
 * const checked = parsePolicy(policy);
 * const parsed = parseExamples(examples, checked.value);
 * expect(parsed.issues.map(({ path }) => path)).toEqual([wrong.path]);
 * ```
 * @public
 */
export function someNearlyValidExamples(wanted: SlipsWanted = {}): fc.Arbitrary<NearlyValidExamples> {
  return fc
    .tuple(fc.constantFrom(...slipsWith(wanted.codes, usualExamplesSlips, allExamplesSlips)), aPolicy())
    .map(([slip, policy]) => withExamplesSlip(slip, policy));
}
