import { deepFreeze } from '../../domain/deepFreeze.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { asRulebook } from '../reading/asRulebook.ts';
import { checkMoment } from '../reading/checkMoment.ts';
import { regionsIn, type CompareOptions } from '../searching/SearchOptions.ts';
import { findClosedRoutes } from './findClosedRoutes.ts';
import { findDeadConditions } from './findDeadConditions.ts';
import type { Finding } from './Finding.ts';
import { findGaps } from './findGaps.ts';
import { findNeedlessRules } from './findNeedlessRules.ts';
import { findOpposedRules } from './findOpposedRules.ts';
import { findRivalDeciders } from './findRivalDeciders.ts';
import { findUnused } from './findUnused.ts';

/**
 * What can be said of a rulebook without a case: conditions and parts of conditions that never or always hold, what can
 * never be kept to or demands nothing, rules that others make needless, rules that cannot both be kept, gaps, and what is
 * declared and never used.
 *
 * The space of cases is cut at the thresholds that the policies mention, so that it is finite: a finding is proved for
 * every case, or says that it was not decided within so many regions, and what was looked for.
 *
 * @param given - the rulebook, or a checked policy, which is then laid alone
 * @param options - the day as of which examples are made, the working days, and how many regions each search may look at
 * @returns the findings: errors, then warnings, then notes
 * @throws {TypeError} where no rulebook or checked policy is given, or no day or calendar, which their types rule out; or
 *   where the policy replaces rules of others, so that it cannot be laid alone
 * @throws {RangeError} if `regions` is no whole number from 1 on
 * @example
 * ```ts
 * const findings = analysePolicies(rulebook, { asOf, calendar });
 * expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
 * ```
 * @public
 */
export function analysePolicies(given: Rulebook | CheckedPolicy, options: CompareOptions): readonly Finding[] {
  const rulebook = asRulebook(given);
  checkMoment(options);
  regionsIn(options);
  const findings = [
    ...findDeadConditions(rulebook, options),
    ...findOpposedRules(rulebook, options),
    ...findRivalDeciders(rulebook, options),
    ...findNeedlessRules(rulebook, options),
    ...findClosedRoutes(rulebook, options),
    ...findUnused(rulebook),
    ...findGaps(rulebook, options),
  ];
  const ranks = ['error', 'warning', 'note'];
  return deepFreeze(findings.toSorted((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity)));
}
