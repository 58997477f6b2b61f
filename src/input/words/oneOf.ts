import { inBackticks } from './inBackticks.ts';

/**
 * Words as a text that says what can be written.
 *
 * @param words - the words, at least one
 * @returns `one of` and the words
 * @example
 * ```ts
 * expect([oneOf(['must', 'should']), oneOf(['must'])]).toEqual(['one of `must`, `should`', '`must`']);
 * ```
 * @internal
 */
export function oneOf(words: readonly string[]): string {
  const listed = words.map(inBackticks).join(', ');
  return words.length === 1 ? listed : `one of ${listed}`;
}
