import fc from 'fast-check';
import { aPolicy } from './aPolicy.ts';
import { withSlip, type NearlyValidPolicy } from './slips/withSlip.ts';
import { allSlips, usualSlips } from './slips/slips.ts';
import { slipsWith } from './slips/slipsWith.ts';

/** What is to be wrong with policies. */
export interface SlipsWanted {
  /**
   * The codes of the issues that there are to be, of all that `parsePolicy` (or `parseExamples`) can give. Every code of
   * an error without them, save `not-json`, which is no JSON, and `too-large`, which takes half a million values.
   */
  readonly codes?: readonly string[] | undefined;
}

const largestPick = 9_999;

/**
 * Policies with exactly one thing wrong, as a slip of the pen would leave it: a fact that is misspelt, a rule without a
 * clause, a condition that can never hold. Each comes with the code and the place of the one error that `parsePolicy`
 * must give, and with the same policy in order.
 *
 * @param wanted - the codes, where they are not to be of every kind
 * @returns the policies, which shrink towards one rule with a simple condition in which a fact is misspelt, or towards
 *   the first slip of the codes that are wanted
 * @throws {RangeError} where a code is wanted that `parsePolicy` does not give, or an empty list of them
 * @example
 * ```ts
 * const isTold = ({ policy, wrong }) => {
 *   const parsed = parsePolicy(policy);
 *   return !parsed.ok && parsed.issues.some(({ code, path }) => code === wrong.code && path === wrong.path);
 * };
 * fc.assert(fc.property(aNearlyValidPolicy(), isTold), { numRuns: 20 });
 *
 * const [{ policy, wrong, mended }] = fc.sample(aNearlyValidPolicy({ codes: ['missing-citation'] }), 1);
 * expect(wrong.says).toBe('a rule cites no clause');
 * expect([parsePolicy(policy).ok, parsePolicy(mended).ok]).toEqual([false, true]);
 * ```
 * @public
 */
export function aNearlyValidPolicy(wanted: SlipsWanted = {}): fc.Arbitrary<NearlyValidPolicy> {
  return fc
    .tuple(fc.constantFrom(...slipsWith(wanted.codes, usualSlips, allSlips)), aPolicy(), fc.nat(largestPick))
    .map(([slip, policy, pick]) => withSlip(slip, policy, pick));
}
