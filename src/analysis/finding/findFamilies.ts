import { forces, ruleKind, type Rule } from '../../engine/Rule.ts';
import type { PlacedRule } from '../../engine/Rulebook.ts';
import { inKeyOrder } from '../reading/inKeyOrder.ts';

/** How what one rule brings about stands to what another does, where both apply. */
export type Coverage =
  /** Both bring about the same, as strongly. */
  | 'same'
  /** Both bring about the same, the other more strongly. */
  | 'stronger'
  /** The other settles a question by an outcome that goes before that of the one. */
  | 'outranked';

/**
 * The same text for what brings about the same, however strongly and whatever is said of it in words. Routes name criteria
 * of their own document, so that the same words may mean others elsewhere.
 */
const whateverForce = ({ rule, policy }: PlacedRule): string => {
  const kind = ruleKind(rule);
  return `${rule.route === undefined ? '' : policy.id} ${JSON.stringify([kind, inKeyOrder(rule[kind])])}`;
};

/** An effect that counts for nothing where the one beside it is brought about too. */
const goesBefore = ({ trigger, quorum }: Rule, other: Rule): boolean =>
  (trigger?.review === 'consider' && other.trigger?.review === 'convene') ||
  (quorum?.makes === 'quorate-by-exception' && other.quorum?.makes === 'quorate');

/**
 * How another rule covers what one brings about, where both apply.
 *
 * @param one - the rule
 * @param other - the other
 * @returns in which way; `undefined` where what the one brings about does not follow from the other
 * @internal
 */
export function coverageOf(one: PlacedRule, other: PlacedRule): Coverage | undefined {
  if (goesBefore(one.rule, other.rule)) return 'outranked';
  if (whateverForce(one) !== whateverForce(other)) return undefined;
  const [own, others] = [one, other].map(({ rule }) => forces.indexOf(rule.force)) as [number, number];
  if (own === others) return 'same';
  return others < own ? 'stronger' : undefined;
}

const familyOf = (placed: PlacedRule): string => {
  const kind = ruleKind(placed.rule);
  return kind === 'trigger' || kind === 'quorum' ? kind : whateverForce(placed);
};

/**
 * Rules of which one may cover what another brings about, told at sight so that no others need be compared.
 *
 * @param rules - all rules
 * @returns those that belong together, where there is more than one
 * @internal
 */
export function findFamilies(rules: readonly PlacedRule[]): readonly (readonly PlacedRule[])[] {
  const families = new Map<string, PlacedRule[]>();
  for (const placed of rules) {
    const name = familyOf(placed);
    families.set(name, [...(families.get(name) ?? []), placed]);
  }
  return [...families.values()].filter(({ length }) => length > 1);
}
