import type { ConferenceSections } from '../../domain/Conference.ts';
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

/**
 * What was decided at a conference about a child: what is said for the child alone goes before what is said for all.
 *
 * @param conference - the conference
 * @param child - the child's id
 * @param key - what is asked for
 * @returns what is said of it, `undefined` where nothing is, with its place
 * @internal
 */
export function decidedFor<Key extends keyof Outcome>(
  { part, path }: ConferenceDraft,
  child: string | undefined,
  key: Key,
): Placed<Outcome[Key]> {
  const index = part.perChild?.findIndex((one) => child !== undefined && one?.child === child) ?? -1;
  const own = part.perChild?.[index]?.outcome?.[key];
  return own === undefined
    ? { part: part.outcome?.[key], path: [...path, 'outcome', key] }
    : { part: own, path: [...path, 'perChild', index, 'outcome', key] };
}
