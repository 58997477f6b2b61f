import { asRulebook } from '../../analysis/reading/asRulebook.ts';
import { checkMoment } from '../../analysis/reading/checkMoment.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { deadlinesRunOnwards } from './deadlinesRunOnwards.ts';
import { endingNeverWithdraws } from './endingNeverWithdraws.ts';
import { floorsHold } from './floorsHold.ts';
import type { Law, LawOptions, LawResult } from './Law.ts';
import { moreAgenciesMoreQuorate } from './moreAgenciesMoreQuorate.ts';
import { nothingOutsideStages } from './nothingOutsideStages.ts';
import { reviewsWithinLimits } from './reviewsWithinLimits.ts';
import { settledStaysSettled } from './settledStaysSettled.ts';
import { unknownNeverPermits } from './unknownNeverPermits.ts';

/**
 * What every policy should keep, whatever else it lays down.
 *
 * @public
 */
export const laws: readonly Law[] = Object.freeze([
  reviewsWithinLimits,
  unknownNeverPermits,
  moreAgenciesMoreQuorate,
  settledStaysSettled,
  endingNeverWithdraws,
  deadlinesRunOnwards,
  floorsHold,
  nothingOutsideStages,
]);

/**
 * Checks every law on a rulebook: each is tried on cases around the thresholds of its rules, and where one is broken, on
 * ever smaller cases.
 *
 * The same options give the same results: cases are drawn from a fixed seed unless another is given.
 *
 * @param tried - the rulebook, or one checked policy, which is then laid alone
 * @param options - around which day cases are drawn, by which working days, from which seed, how many, and the limits that
 *   reviews are held to
 * @param checked - the laws; those of the library without them
 * @returns for each law whether it was held, on how many cases and from which seed; and where it was not, the smallest case
 *   that was found, with the rules, their clauses and what was decided
 * @throws {TypeError} where no rulebook or checked policy is given, or no day or calendar, which their types rule out; or
 *   where the policy replaces rules of others, so that it cannot be laid alone
 * @throws {RangeError} where `asOf` is no calendar day, which its type rules out
 * @example
 * ```ts
 * const results = checkLaws(rulebook, { asOf, calendar, numRuns: 20 });
 * expect(results.filter(({ held }) => !held).map(({ counterexample }) => counterexample?.text)).toEqual([]);
 * ```
 * @public
 */
export function checkLaws(
  tried: Rulebook | CheckedPolicy,
  options: LawOptions,
  checked: readonly Law[] = laws,
): readonly LawResult[] {
  const rulebook = asRulebook(tried);
  checkMoment(options);
  return Object.freeze(checked.map((law) => law.check(rulebook, options)));
}
