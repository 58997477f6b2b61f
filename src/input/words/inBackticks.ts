/** Longer words are neither told whole nor compared with others. */
export const longestWord = 120;

/**
 * A word of a list as it stands in a text: in backticks, on one line, cut where it is far too long.
 *
 * @param word - the word, which may be one that a file gives
 * @returns the text
 * @example
 * ```ts
 * expect([inBackticks('must'), inBackticks('two\n`words`')]).toEqual(['`must`', '`two words `']);
 * ```
 * @internal
 */
export function inBackticks(word: string): string {
  const text = word.replace(/[\s`]+/gu, ' ');
  return `\`${text.length > longestWord ? `${text.slice(0, longestWord)}…` : text}\``;
}
