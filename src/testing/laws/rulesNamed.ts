import type { RuleNamed } from '../../analysis/finding/Finding.ts';
import type { Decision } from '../../engine/Decision.ts';

/**
 * Rules by their names and clauses.
 *
 * @param rules - rules, or what a decision says by them
 * @returns each once
 * @internal
 */
export function rulesNamed(rules: readonly RuleNamed[]): readonly RuleNamed[] {
  return [...new Map(rules.map(({ rule, cites }) => [rule, { rule, cites }])).values()];
}

/**
 * The rules that come out otherwise in one decision than in another.
 *
 * @param one - a decision
 * @param other - another upon the same question and rulebook
 * @returns the rules
 * @internal
 */
export function rulesApart(one: Decision, other: Decision): readonly RuleNamed[] {
  const verdicts = new Map(other.reasons.map(({ rule, verdict }) => [rule, verdict]));
  const apart = one.reasons.filter(({ rule, verdict }) => verdicts.get(rule) !== verdict);
  return rulesNamed(apart.length === 0 ? one.reasons.filter(({ verdict }) => verdict !== 'does-not-hold') : apart);
}
