import type { Line, Paint } from './Line.ts';
import { wrap } from './wrap.ts';

const gap = '  ';

const wrapLines = (lines: readonly Line[], width: number): readonly Line[] =>
  lines.flatMap(({ text, style }) => wrap(text, width, 2).map((part) => ({ text: part, style })));

/**
 * Lays cells out side by side.
 *
 * @param cells - the cells of one row, each as lines of any length
 * @param widths - the width of each column
 * @param paint - colours the text
 * @returns the lines of the row, without spaces at their ends
 */
export function sideBySide(
  cells: readonly (readonly Line[])[],
  widths: readonly number[],
  paint: Paint,
): readonly string[] {
  const wrapped = cells.map((lines, column) => wrapLines(lines, widths[column] ?? 0));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => {
    const lastUsed = wrapped.findLastIndex((lines) => lines[row] !== undefined);
    const parts = wrapped.slice(0, lastUsed + 1).map((lines, column) => {
      const { text, style } = lines[row] ?? { text: '' };
      const padding = column === lastUsed ? '' : ' '.repeat((widths[column] ?? 0) - text.length);
      return (style === undefined ? text : paint(style, text)) + padding;
    });
    return parts.join(gap);
  });
}
