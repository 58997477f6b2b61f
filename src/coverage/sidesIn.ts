import type { ConditionCovered, KeptSides, RuleCovered, Share } from './Coverage.ts';

/** What an example showed of one side, or `null`. */
export type Side = string | null;

/**
 * The sides that something can come out on.
 *
 * @param sides - the sides
 * @returns each that can come about
 * @internal
 */
export function sidesOf({ yes, no, notYet }: KeptSides): readonly Side[] {
  return [yes, notYet, no].filter((side) => side !== undefined);
}

/**
 * The sides of a condition and of all its parts.
 *
 * @param condition - the condition
 * @returns each side
 * @internal
 */
export function conditionSides(condition: ConditionCovered): readonly Side[] {
  return [...sidesOf(condition), ...condition.parts.flatMap(conditionSides)];
}

/**
 * Every side of a rule: that it applies, what its conditions ask, whether it was kept.
 *
 * @param rule - the rule
 * @returns each side
 * @internal
 */
export function sidesIn({ applies, conditions, kept }: Omit<RuleCovered, 'isCovered'>): readonly Side[] {
  return [
    ...sidesOf(applies),
    ...conditions.flatMap(({ condition }) => conditionSides(condition)),
    ...sidesOf(kept ?? {}),
  ];
}

/**
 * How many of some sides were seen.
 *
 * @param sides - the sides
 * @returns the share
 * @internal
 */
export function shareOf(sides: readonly Side[]): Share {
  return { seen: sides.filter((side) => side !== null).length, of: sides.length };
}
