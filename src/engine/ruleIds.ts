import type { PlacedRule } from './PlacedRule.ts';

/**
 * A rule's document and id, as decisions, findings and other documents name it.
 *
 * @param placed - the rule, with its document
 * @returns such as `oxfordshire/plan-failing`
 * @internal
 */
export function ruleId({ policy, rule }: PlacedRule): string {
  return idWithin(policy.id, rule.id);
}

/**
 * A rule's id as a document names it: a rule of its own by its id alone.
 *
 * @param document - the id of the document that names it
 * @param id - what it writes
 * @returns the rule's document and id
 * @internal
 */
export function idWithin(document: string, id: string): string {
  return id.includes('/') ? id : `${document}/${id}`;
}

/**
 * Those of some criteria that a route is open to: those that it names, and what stands in for one.
 *
 * @param route - the route, with its document
 * @param criteria - some criteria, with theirs
 * @returns those of them; none for a rule that is no route
 * @internal
 */
export function criteriaOf<Placed extends PlacedRule>(
  { rule, policy }: PlacedRule,
  criteria: readonly Placed[],
): readonly Placed[] {
  const named = (rule.route?.forCriteria ?? []).map((id) => idWithin(policy.id, id));
  return criteria.filter((one) => [ruleId(one), ...(one.rule.replaces ?? [])].some((id) => named.includes(id)));
}
