import type { Reason } from '../engine/Decision.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { ruleId } from './Breach.ts';

/** A route names the criteria of its own document by their ids alone. */
const criteriaOf = ({ rule, policy }: PlacedRule): readonly string[] =>
  (rule.route?.upon ?? []).map((id) => (id.includes('/') ? id : `${policy.id}/${id}`));

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
  const met = metCriteria(rules, reasons).flatMap((placed) => [ruleId(placed), ...(placed.rule.replaces ?? [])]);
  return routes.filter((route) => criteriaOf(route).some((id) => met.includes(id)));
}
