import { deepFreeze } from '../domain/deepFreeze.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { findDeadConditions } from './findDeadConditions.ts';
import type { Finding } from './Finding.ts';
import { findGaps } from './findGaps.ts';
import { findNeedlessRules } from './findNeedlessRules.ts';
import { findOpposedRules } from './findOpposedRules.ts';
import { findUnused } from './findUnused.ts';
import type { CompareOptions } from './PoliciesCompared.ts';

/**
 * What can be said of a rulebook without a case: conditions that never or always hold, rules that another makes
 * needless, rules that cannot both be kept, gaps, and what is declared and never used.
 *
 * The space of cases is cut at the thresholds that the policies mention, so that it is finite: a finding is proved for
 * every case, or says that it was not decided within so many regions.
 *
 * @param rulebook - the rules
 * @param options - the day as of which examples are made, the working days, and how many regions each search may look at
 * @returns the findings: errors, then warnings, then notes
 * @example
 * ```ts
 * const findings = analysePolicies(rulebook, { asOf, calendar });
 * expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
 * ```
 * @public
 */
export function analysePolicies(rulebook: Rulebook, options: CompareOptions): readonly Finding[] {
  const findings = [
    ...findDeadConditions(rulebook, options),
    ...findOpposedRules(rulebook, options),
    ...findNeedlessRules(rulebook, options),
    ...findUnused(rulebook),
    ...findGaps(rulebook, options),
  ];
  const ranks = ['error', 'warning', 'note'];
  return deepFreeze(findings.toSorted((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity)));
}
