import type { Draft } from '../Draft.ts';
import { itemsOf, memberOf, type Place } from '../Place.ts';

/**
 * The places of all rules.
 *
 * @param draft - the policy
 * @returns the places in order
 */
export function rulePlaces(draft: Draft): readonly Place[] {
  return itemsOf(memberOf(draft.root, 'rules'));
}

const present = (places: readonly Place[]): readonly Place[] => places.filter(({ value }) => value !== undefined);

const conditionKeys = [
  ['requirement', 'is'],
  ['decision', 'is'],
  ['duty', 'done'],
  ['permission', 'used'],
  ['prohibition', 'broken'],
] as const;

/**
 * The places of all conditions of the rules, each as a whole.
 *
 * @param draft - the policy
 * @returns the places in order
 */
export function conditionPlaces(draft: Draft): readonly Place[] {
  return rulePlaces(draft).flatMap((rule) =>
    present([memberOf(rule, 'when'), ...conditionKeys.map(([effect, key]) => memberOf(memberOf(rule, effect), key))]),
  );
}

/**
 * The parts that a condition is made of.
 *
 * @param condition - the condition's place
 * @returns the places of what stands under `all`, `any` and `not`
 */
export function partsOf(condition: Place): readonly Place[] {
  return [
    ...itemsOf(memberOf(condition, 'all')),
    ...itemsOf(memberOf(condition, 'any')),
    ...present([memberOf(condition, 'not')]),
  ];
}

/**
 * The places of all comparisons of a condition.
 *
 * @param condition - the condition's place
 * @returns the places in order; the condition's own where it is a comparison itself
 */
export function comparisonPlaces(condition: Place): readonly Place[] {
  const own = memberOf(condition, 'fact').value === undefined ? [] : [condition];
  return [...own, ...partsOf(condition).flatMap(comparisonPlaces)];
}

/**
 * The places of all that is due: those of deadlines and of duties.
 *
 * @param draft - the policy
 * @returns the places in order
 */
export function duePlaces(draft: Draft): readonly Place[] {
  return rulePlaces(draft).flatMap((rule) =>
    present([memberOf(memberOf(rule, 'deadline'), 'due'), memberOf(memberOf(rule, 'duty'), 'due')]),
  );
}
