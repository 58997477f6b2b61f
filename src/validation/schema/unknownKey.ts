import { factTypes } from '../../domain/factTypes.ts';
import { didYouMean } from '../../input/didYouMean.ts';
import { show, type Problem } from '../../input/inputIssue.ts';
import type { Path } from '../../domain/pointer.ts';

/** A key that is not known where it stands. */
export interface StrayKey {
  readonly key: string;
  /** The place of the object that holds it. */
  readonly holder: Path;
  /** The keys that can stand there. */
  readonly keys: readonly string[];
  /** What stands under it. */
  readonly found: unknown;
}

/**
 * The facts whose names end with a word that someone put in another place.
 *
 * @param key - the word
 * @returns their names
 * @internal
 */
export function factsNamed(key: string): readonly string[] {
  return [...factTypes.keys()].filter((name) => name.endsWith(`.${key}`));
}

/** Help for a key that may stand in other places. */
function oneOfThese(places: readonly string[]): string | undefined {
  return places.length === 0 ? undefined : `did you mean ${places.map((place) => `\`${place}\``).join(' or ')}?`;
}

/**
 * What is wrong with a key that is not known where it stands.
 *
 * @param stray - the key, where it stands and what could stand there
 * @param places - where else it stands; without them, the names of facts that end with it
 * @returns the problem: `unknown-key`
 * @example
 * ```ts
 * const stray = { key: 'bornon', holder: ['children', 0], keys: ['bornOn'], found: null };
 * expect(unknownKey(stray).help).toBe('did you mean `bornOn`?');
 * ```
 * @internal
 */
export function unknownKey({ key, holder, keys }: StrayKey, places: readonly string[] = factsNamed(key)): Problem {
  return {
    code: 'unknown-key',
    path: [...holder, key],
    message: `${show(key)} is not a key that can stand here`,
    help: oneOfThese(places) ?? didYouMean(key, keys),
  };
}
