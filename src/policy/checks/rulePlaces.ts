import { conditionKeys } from '../../engine/conditionOfEffect.ts';
import { itemsOf, memberOf, membersOf, type Place } from '../Place.ts';

/** A policy by its place. */
export interface Rooted {
  readonly root: Place;
}

/** A rule or a section, with the sections that it stands in. */
export interface NestedPlace extends Place {
  /** The outermost first. */
  readonly within: readonly Place[];
}

const sectionsIn = (holder: Place, within: readonly Place[]): readonly NestedPlace[] =>
  itemsOf(memberOf(holder, 'sections')).flatMap((section) => [
    { ...section, within },
    ...sectionsIn(section, [...within, section]),
  ]);

/**
 * The places of all sections, however deep they stand.
 *
 * @param policy - the policy
 * @param policy.root - its place
 * @returns the places in order
 */
export function sectionPlaces({ root }: Rooted): readonly NestedPlace[] {
  return sectionsIn(root, []);
}

/**
 * The places of all rules.
 *
 * @param policy - the policy
 * @param policy.root - its place
 * @returns the places in order
 */
export function rulePlaces({ root }: Rooted): readonly NestedPlace[] {
  return sectionPlaces({ root }).flatMap(({ within, ...section }) =>
    itemsOf(memberOf(section, 'rules')).map((rule) => ({ ...rule, within: [...within, section] })),
  );
}

const present = (places: readonly Place[]): readonly Place[] => places.filter(({ value }) => value !== undefined);

/**
 * The places of what sections ask.
 *
 * @param sections - the sections
 * @returns the conditions of those that have one
 */
export function whensOf(sections: readonly Place[]): readonly Place[] {
  return present(sections.map((section) => memberOf(section, 'when')));
}

/**
 * The places of all conditions of rules and sections, each as a whole.
 *
 * @param policy - the policy
 * @param policy.root - its place
 * @returns the places
 */
export function askedPlaces({ root }: Rooted): readonly Place[] {
  return [
    ...whensOf(sectionPlaces({ root })),
    ...rulePlaces({ root }).flatMap((rule) =>
      present([memberOf(rule, 'when'), ...conditionKeys.map(([effect, key]) => memberOf(memberOf(rule, effect), key))]),
    ),
  ];
}

/**
 * The places of all conditions, each as a whole: those that the policy names, and those of sections and rules.
 *
 * @param policy - the policy
 * @param policy.root - its place
 * @returns the places, each of which is written once
 */
export function conditionPlaces({ root }: Rooted): readonly Place[] {
  return [...whensOf(membersOf(memberOf(root, 'conditions'))), ...askedPlaces({ root })];
}

/**
 * The parts that a condition is made of, as it is written.
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

const placesWith = (key: string, condition: Place): readonly Place[] => {
  const own = memberOf(condition, key).value === undefined ? [] : [condition];
  return [...own, ...partsOf(condition).flatMap((part) => placesWith(key, part))];
};

/**
 * The places of all comparisons of a condition.
 *
 * @param condition - the condition's place
 * @returns the places in order; the condition's own where it is a comparison itself
 */
export function comparisonPlaces(condition: Place): readonly Place[] {
  return placesWith('fact', condition);
}

/**
 * The places of all references of a condition to conditions that the policy names.
 *
 * @param condition - the condition's place
 * @returns the places of the names in order
 */
export function referencePlaces(condition: Place): readonly Place[] {
  return placesWith('condition', condition).map((place) => memberOf(place, 'condition'));
}

/**
 * The places of all that is due: those of deadlines and of duties.
 *
 * @param policy - the policy
 * @param policy.root - its place
 * @returns the places in order
 */
export function duePlaces({ root }: Rooted): readonly Place[] {
  return rulePlaces({ root }).flatMap((rule) =>
    present([memberOf(memberOf(rule, 'deadline'), 'due'), memberOf(memberOf(rule, 'duty'), 'due')]),
  );
}
