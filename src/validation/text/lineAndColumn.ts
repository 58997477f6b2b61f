/**
 * The line and the column of a place in a text, as a sentence part.
 *
 * @param text - the text
 * @param offset - how many characters lie before the place
 * @returns both, counted from 1
 * @example
 * ```ts
 * expect(lineAndColumn('{\n  id', 4)).toBe('line 2, column 3');
 * ```
 * @internal
 */
export function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  const column = (lines.at(-1) as string).length + 1;
  return `line ${String(lines.length)}, column ${String(column)}`;
}
