import type { ConferenceSections } from '../../domain/Conference.ts';
import { oncePer } from '../../domain/oncePer.ts';
import type { PartialInput } from '../PartialInput.ts';
import { entriesOf, type ConferenceDraft, type Placed } from './SenseCheck.ts';

/** What a conference's sections say, as far as their form is right. */
type Sections = PartialInput<ConferenceSections>;

/** What a conference tells of an outcome. */
type Outcome = NonNullable<Sections['outcome']>;

/**
 * All that a conference's sections say, of all its children and of single ones.
 *
 * @param conference - the conference
 * @returns the conference itself, then what is said for one child each, with their places
 * @internal
 */
export function sayingsOf({ part, path }: ConferenceDraft): readonly Placed<Sections>[] {
  return [{ part, path }, ...entriesOf(part.perChild, [...path, 'perChild'])];
}

type PerChild = NonNullable<ConferenceDraft['part']['perChild']>;

/** Where something is said for a child alone; of several such places, the first. */
const placesIn = oncePer((perChild: PerChild): ReadonlyMap<string | undefined, number> => {
  const places = new Map<string | undefined, number>();
  perChild.forEach((one, index) => {
    if (one?.child !== undefined && !places.has(one.child)) places.set(one.child, index);
  });
  return places;
});

/**
 * What was decided at a conference about a child: what is said for the child alone goes before what is said for all.
 *
 * @param conference - the conference
 * @param child - the child's id; without one, what is said for all is meant
 * @param key - what is asked for
 * @returns what is said of it, `undefined` where nothing is, with its place
 * @internal
 */
export function decidedFor<Key extends keyof Outcome>(
  { part, path }: ConferenceDraft,
  child: string | undefined,
  key: Key,
): Placed<Outcome[Key]> {
  const index = part.perChild && placesIn(part.perChild).get(child);
  const own = index === undefined ? undefined : part.perChild?.[index]?.outcome?.[key];
  return index === undefined || own === undefined
    ? { part: part.outcome?.[key], path: [...path, 'outcome', key] }
    : { part: own, path: [...path, 'perChild', index, 'outcome', key] };
}
