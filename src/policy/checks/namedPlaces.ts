import { isTextPlace, memberOf, membersOf, type Place, type TextPlace } from '../Place.ts';
import { referencePlaces } from './rulePlaces.ts';

/** A condition that a policy names. */
export interface NamedPlace {
  readonly name: string;
  /** The place of what it asks. */
  readonly when: Place;
  /** The names that stand in it. */
  readonly references: readonly TextPlace[];
}

/** The conditions that a policy names, by what they refer to. */
export interface NamedPlaces {
  readonly byName: ReadonlyMap<string, NamedPlace>;
  /** Each after those that it refers to. */
  readonly inOrder: readonly NamedPlace[];
  /** Those that refer to themselves, by whatever way, or to one that does. */
  readonly circular: readonly NamedPlace[];
}

/**
 * The conditions that a policy names, by what they refer to. However long a chain of them is, nothing is called within
 * itself for it.
 *
 * @param root - the place of the policy
 * @returns the conditions
 */
export function namedPlaces(root: Place): NamedPlaces {
  const all = membersOf(memberOf(root, 'conditions')).map((member): NamedPlace => {
    const when = memberOf(member, 'when');
    return { name: member.key, when, references: referencePlaces(when).filter(isTextPlace) };
  });
  const byName = new Map(all.map((one) => [one.name, one]));
  const awaited = new Map(
    all.map((one) => [one, new Set(one.references.map(({ value }) => value).filter((name) => byName.has(name)))]),
  );
  const awaiting = new Map<string, NamedPlace[]>();
  awaited.forEach((names, one) => {
    names.forEach((name) => {
      const others = awaiting.get(name);
      if (others === undefined) awaiting.set(name, [one]);
      else others.push(one);
    });
  });
  const inOrder = all.filter((one) => awaited.get(one)?.size === 0);
  // The list grows while it is gone through.
  for (const { name } of inOrder) {
    for (const one of awaiting.get(name) ?? []) {
      const left = awaited.get(one);
      left?.delete(name);
      if (left?.size === 0) inOrder.push(one);
    }
  }
  const ordered = new Set(inOrder);
  return { byName, inOrder, circular: all.filter((one) => !ordered.has(one)) };
}
