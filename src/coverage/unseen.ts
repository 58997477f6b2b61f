import type { ConditionCovered, KeptSides, RuleCovered, Sides } from './Coverage.ts';

/** Something that no example shows. */
export interface Unseen {
  readonly pointer: string;
  readonly what: string;
  /** What was never seen of it. */
  readonly never: readonly string[];
}

/**
 * What was never seen of a rule's applying.
 *
 * @param applies - its sides
 * @returns each side that no example shows
 * @internal
 */
export function neverApplies({ yes, no }: Sides): readonly string[] {
  return [...(yes === null ? ['never seen to apply'] : []), ...(no === null ? ['never seen not to apply'] : [])];
}

/**
 * What was never seen of a condition.
 *
 * @param sides - its sides
 * @returns each side that no example shows
 * @internal
 */
export function neverHolds({ yes, no }: Sides): readonly string[] {
  return [...(yes === null ? ['never seen to hold'] : []), ...(no === null ? ['never seen not to hold'] : [])];
}

/**
 * What was never seen of how a rule was kept.
 *
 * @param kept - its sides
 * @returns each side that no example shows
 * @internal
 */
export function neverKept({ yes, no, notYet }: KeptSides): readonly string[] {
  return [
    ...(yes === null ? ['never seen kept'] : []),
    ...(notYet === null ? ['never seen while there is time'] : []),
    ...(no === null ? ['never seen not kept'] : []),
  ];
}

const unseenParts = (condition: ConditionCovered): readonly Unseen[] => {
  const never = neverHolds(condition);
  return [
    ...(never.length === 0 ? [] : [{ pointer: condition.pointer, what: condition.says, never }]),
    ...condition.parts.flatMap(unseenParts),
  ];
};

/**
 * Everything of a rule that no example shows.
 *
 * @param rule - the rule
 * @returns each, the rule itself first; none where the rule is covered
 * @internal
 */
export function unseenOf({ rule, pointer, applies, conditions, kept = {} }: RuleCovered): readonly Unseen[] {
  const never = [...neverApplies(applies), ...neverKept(kept)];
  return [
    ...(never.length === 0 ? [] : [{ pointer, what: rule, never }]),
    ...conditions.flatMap(({ condition }) => unseenParts(condition)),
  ];
}
