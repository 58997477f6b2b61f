import type { Reason } from '../engine/Decision.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { criteriaOf, ruleId } from '../engine/ruleIds.ts';

/**
 * The criteria that are met.
 *
 * @param rules - the rules
 * @param reasons - what came of each
 * @returns those rules
 */
export function metCriteria(rules: readonly PlacedRule[], reasons: readonly Reason[]): readonly PlacedRule[] {
  const met = reasons.filter(({ kind, verdict }) => kind === 'criterion' && verdict === 'holds');
  return rules.filter((placed) => met.some(({ rule }) => rule === ruleId(placed)));
}

/**
 * The routes that are open to a criterion that is met, whatever else they need.
 *
 * @param routes - some routes
 * @param rules - all rules
 * @param reasons - what came of each
 * @returns those of the routes
 */
export function openRoutesOf(
  routes: readonly PlacedRule[],
  rules: readonly PlacedRule[],
  reasons: readonly Reason[],
): readonly PlacedRule[] {
  const met = metCriteria(rules, reasons);
  return routes.filter((route) => criteriaOf(route, met).length > 0);
}
