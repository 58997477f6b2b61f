/** A place in a text, as editors count. */
export interface TextPosition {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

/** Where a text begins, for want of a better place. */
export const textStart: TextPosition = Object.freeze({ line: 1, column: 1 });

/**
 * The line and column of a place in a text.
 *
 * @param text - the text
 * @param offset - how many characters lie before the place
 * @returns both
 * @example
 * ```ts
 * expect(positionAt('{\n  id', 4)).toEqual({ line: 2, column: 3 });
 * ```
 * @internal
 */
export function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).replace(/\r\n?/gu, '\n');
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
