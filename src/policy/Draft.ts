import type { Issue } from '../domain/Result.ts';
import type { Comparison } from '../engine/Condition.ts';
import type { Policy } from '../engine/Policy.ts';
import type { Rule } from '../engine/Rule.ts';
import { holdersOf, pointerTo } from '../domain/pointer.ts';
import { memberOf, type Place } from './Place.ts';

/**
 * A policy that is being checked. Its parts are checked one by one, so that a problem in one part hides none in
 * another: a part is read as what it should be only where no issue stands against it or anything in it.
 */
export interface Draft {
  readonly root: Place;
  /** Whether no issue stands against a place or anything in it. */
  readonly isSound: (place: Place) => boolean;
  readonly comparison: (place: Place) => Comparison | undefined;
  readonly rule: (place: Place) => Rule | undefined;
  /** What conditions are compiled against, as far as it is sound. */
  readonly context: Pick<Policy, 'id' | 'counting' | 'groupings' | 'facts'>;
}

/**
 * A policy as far as it can be read.
 *
 * @param input - a plain JSON value
 * @param issues - what is known to be wrong with it
 * @returns the draft
 */
export function createDraft(input: unknown, issues: readonly Issue[]): Draft {
  const root: Place = { value: input, path: '' };
  const unsound = new Set(issues.flatMap(({ path }) => holdersOf(path)));
  const isSound = ({ path, value }: Place): boolean => value !== undefined && !unsound.has(path);
  // The schema has been over the whole input, so that what is sound has the type that the schema gives to its place.
  const sound = (place: Place): unknown => (isSound(place) ? place.value : undefined);
  const facts = memberOf(root, 'facts');
  const soundFacts = Object.fromEntries(
    Object.entries(facts.value ?? {}).filter(([name, value]) =>
      isSound({ path: pointerTo(facts.path, name), value: value as unknown }),
    ),
  ) as NonNullable<Policy['facts']>;
  return {
    root,
    isSound,
    comparison: (place) => sound(place) as Comparison | undefined,
    rule: (place) => sound(place) as Rule | undefined,
    context: {
      id: 'draft',
      counting: 'exclusive',
      groupings: sound(memberOf(root, 'groupings')) as Policy['groupings'],
      facts: soundFacts,
    },
  };
}
