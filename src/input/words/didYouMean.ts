import { distance } from 'fastest-levenshtein';
import { inBackticks, longestWord } from './inBackticks.ts';

/** A word as it is compared: without its capitals and without what only separates its parts. */
const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]+/gu, '');

/** The letters of a word, so that two of them that changed places make no difference. */
const inOrder = (word: string): string => Array.from(bare(word)).toSorted().join('');

/**
 * The word that someone most likely meant.
 *
 * @param word - what they wrote
 * @param words - what can be written
 * @returns the nearest word, of several the one that is written most alike; `undefined` where none is near
 * @example
 * ```ts
 * expect(nearestWord('born_on', ['bornOn', 'diedOn'])).toBe('bornOn');
 * ```
 * @internal
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  const written = bare(word);
  let nearest: string | undefined;
  let least = Math.max(1, Math.ceil(written.length / 3));
  let leastAsWritten = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const away = distance(written, bare(candidate));
    if (away > least) continue;
    const asWritten = distance(word, candidate);
    if (away < least || asWritten < leastAsWritten) [nearest, least, leastAsWritten] = [candidate, away, asWritten];
  }
  return nearest;
}

/**
 * Whether a word is one of several, but for a letter or for two that changed places.
 *
 * @param word - what was written
 * @param words - what can be written
 * @returns `true` where there is no more than that between it and the nearest of them
 * @example
 * ```ts
 * expect(['borndOn', 'bonrOn', 'bornAt'].map((word) => isSlip(word, ['bornOn']))).toEqual([true, true, false]);
 * ```
 * @internal
 */
export function isSlip(word: string, words: Iterable<string>): boolean {
  const nearest = nearestWord(word, words);
  if (nearest === undefined) return false;
  const away = distance(bare(word), bare(nearest));
  return away <= 1 || (away === 2 && inOrder(word) === inOrder(nearest));
}

/**
 * Help for a word that is not among those that can stand there. Where it is more than a letter away from the nearest, it
 * may be a word of someone's own.
 *
 * @param word - what was written
 * @param words - what can be written
 * @param otherwise - what to do where none of them is meant, as an instruction
 * @returns a question that names the nearest word, with what to do where that is not meant; or that alone
 * @example
 * ```ts
 * expect(['born_on', 'bornat', 'weight'].map((word) => didYouMean(word, ['bornOn'], 'leave it out'))).toEqual([
 *   'did you mean `bornOn`?',
 *   'did you mean `bornOn`? if not, leave it out',
 *   'leave it out',
 * ]);
 * ```
 * @internal
 */
export function didYouMean(word: string, words: Iterable<string>, otherwise: string): string {
  const nearest = nearestWord(word, words);
  if (nearest === undefined) return otherwise;
  const question = `did you mean ${inBackticks(nearest)}?`;
  return isSlip(word, [nearest]) ? question : `${question} if not, ${otherwise}`;
}
