import { distance } from 'fastest-levenshtein';

const longestListed = 12;
const longestCompared = 120;

/**
 * The word that someone most likely meant.
 *
 * @param word - what they wrote
 * @param words - what can be written
 * @returns the nearest word, or `undefined` where none is near
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longestCompared) return undefined;
  const atMost = Math.max(1, Math.ceil(word.length / 3));
  let nearest: string | undefined;
  let least = atMost + 1;
  for (const candidate of words) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/**
 * Help for a word that is not among those that can be written.
 *
 * @param word - what was written
 * @param words - what can be written
 * @returns a question that names the nearest word, or `undefined` where none is near
 */
export function didYouMean(word: string, words: Iterable<string>): string | undefined {
  const nearest = nearestWord(word, words);
  return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}

/**
 * Words as a text that says what can be written.
 *
 * @param words - the words
 * @returns `one of` and the words, or `undefined` where they are none or too many to list
 */
export function oneOf(words: readonly string[]): string | undefined {
  if (words.length === 0 || words.length > longestListed) return undefined;
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return words.length === 1 ? listed : `one of ${listed}`;
}
