import type { LayeredRule } from '../../engine/LayeredRule.ts';

/**
 * The rules that are in force once a layer lies, as though no other lay over it.
 *
 * @param rules - the rules of all layers
 * @param layer - the uppermost layer that counts
 * @returns the rules of it and of those below that none of these replaces
 */
export function inForceUnder(rules: readonly LayeredRule[], layer: number): readonly LayeredRule[] {
  const laid = rules.filter((one) => one.layer <= layer);
  const replaced = new Set(laid.flatMap(({ rule }) => rule.replaces ?? []));
  return laid.filter(({ id }) => !replaced.has(id));
}

/**
 * By which entry of its `replaces` a rule stands in for another, directly or by way of rules of the layers between.
 *
 * @param replacement - the rule that may stand in for the other
 * @param other - the rule of a lower layer
 * @param rules - the rules of all layers
 * @returns the entry's index, or -1 where it does not stand in for it
 */
export function entryFor(replacement: LayeredRule, other: LayeredRule, rules: readonly LayeredRule[]): number {
  return (replacement.rule.replaces ?? []).findIndex((id) =>
    rules.some(
      (between) =>
        between.id === id &&
        between.layer < replacement.layer &&
        (between === other || entryFor(between, other, rules) !== -1),
    ),
  );
}
