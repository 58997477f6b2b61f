import { oneOf } from './oneOf.ts';

/** Of more words than these a sentence says only that there is a list. */
const mostInSentence = 12;

/**
 * The words of a list within a sentence, where the list itself is told beside it.
 *
 * @param words - the words, at least one
 * @returns the words, or that they make a list
 * @example
 * ```ts
 * expect(inSentence(['must', 'should'])).toBe('one of `must`, `should`');
 * ```
 * @internal
 */
export function inSentence(words: readonly string[]): string {
  return words.length > mostInSentence ? 'a word of its list' : oneOf(words);
}
