import { factTypes } from '../../domain/factTypes.ts';
import { show, type Problem } from '../../input/inputIssue.ts';
import { isSlip, nearestWord } from '../../input/words/didYouMean.ts';
import { factList, inPolicySchema } from '../../input/words/domainLists.ts';
import { inBackticks } from '../../input/words/inBackticks.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import type { WordList } from '../../input/words/WordList.ts';
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

/** What the names of facts have after the name of their section. */
const keysOfFacts: ReadonlySet<string> = new Set(
  [...factTypes.keys()].map((name) => name.slice(name.indexOf('.') + 1)),
);

/** The keys that can stand there, as a list; a list of facts or of their last words stands with the facts. */
const listOf = (keys: readonly string[]): WordList => {
  if (keys.every((key) => factTypes.has(key))) return { ...factList, words: keys };
  const what = 'a key';
  if (keys.some((key) => !keysOfFacts.has(key))) return { words: keys, what };
  return { words: keys, what, listedIn: `${inPolicySchema('fact')}, after the name of their section` };
};

/** Help for a key that may stand in other places; or be misspelt by a letter in this one, as any key near to it may. */
function elsewhere(key: string, keys: readonly string[], places: readonly string[]): string | undefined {
  if (places.length === 0) return undefined;
  const meant = isSlip(key, keys) ? [nearestWord(key, keys), ...places] : places;
  return `did you mean ${meant.map((place) => inBackticks(String(place))).join(' or ')}?`;
}

/**
 * What is wrong with a key that is not known where it stands.
 *
 * @param stray - the key, where it stands and what could stand there
 * @param otherwise - what to do where no key is meant, as an instruction
 * @param places - where else it stands; without them, the names of facts that end with it
 * @returns the problem: `unknown-key`
 * @example
 * ```ts
 * const stray = { key: 'bornon', holder: ['children', 0], keys: ['bornOn'], found: null };
 * expect(unknownKey(stray, 'take it out').help).toBe('did you mean `bornOn`?');
 * ```
 * @internal
 */
export function unknownKey(
  { key, holder, keys }: StrayKey,
  otherwise: string,
  places: readonly string[] = factsNamed(key),
): Problem {
  const { expected, help } = unknownWord(key, { ...listOf(keys), otherwise });
  return {
    code: 'unknown-key',
    path: [...holder, key],
    message: `${show(key)} is not a key that can stand here`,
    expected,
    help: elsewhere(key, keys, places) ?? help,
  };
}
