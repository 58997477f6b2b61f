const longestListed = 12;

/**
 * Words as a text that says what can be written.
 *
 * @param words - the words
 * @returns `one of` and the words, or `undefined` where they are none or too many to list
 * @example
 * ```ts
 * expect([oneOf(['must', 'should']), oneOf(['must'])]).toEqual(['one of `must`, `should`', '`must`']);
 * ```
 * @internal
 */
export function oneOf(words: readonly string[]): string | undefined {
  if (words.length === 0 || words.length > longestListed) return undefined;
  const listed = words.map((word) => `\`${word}\``).join(', ');
  return words.length === 1 ? listed : `one of ${listed}`;
}
