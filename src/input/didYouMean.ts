import { distance } from 'fastest-levenshtein';

const longestCompared = 120;

/** A word as it is compared: without its capitals and without what only separates its parts. */
const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]+/gu, '');

/**
 * The word that someone most likely meant.
 *
 * @param word - what they wrote
 * @param words - what can be written
 * @returns the nearest word, or `undefined` where none is near
 * @example
 * ```ts
 * expect(nearestWord('born_on', ['bornOn', 'diedOn'])).toBe('bornOn');
 * ```
 * @internal
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longestCompared) return undefined;
  const written = bare(word);
  let nearest: string | undefined;
  let least = Math.max(1, Math.ceil(written.length / 3)) + 1;
  for (const candidate of words) {
    const away = distance(written, bare(candidate));
    if (away < least) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/**
 * Help for a word that is not among those that can stand there.
 *
 * @param word - what was written
 * @param words - what can be written
 * @returns a question that names the nearest word, or `undefined` where none is near
 * @example
 * ```ts
 * expect(didYouMean('born_on', ['bornOn', 'diedOn'])).toBe('did you mean `bornOn`?');
 * ```
 * @internal
 */
export function didYouMean(word: string, words: Iterable<string>): string | undefined {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}
