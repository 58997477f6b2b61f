const escaped = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/uy;

/** Where a string ends, or where it stops being one. */
export interface ScannedString {
  readonly end: number;
  readonly message?: string;
}

/**
 * Goes over a string of a JSON text.
 *
 * @param text - the text
 * @param start - where its opening quotation mark stands
 * @returns where the string ends, or with a message where it goes wrong
 * @source RFC 8259, section 7
 * @example
 * ```ts
 * expect(scanString('"a\\n" ', 0)).toEqual({ end: 5 });
 * ```
 * @internal
 */
export function scanString(text: string, start: number): ScannedString {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') {
    if (text.charCodeAt(at) < 32) return { end: at, message: 'a line break or control character stands in a text' };
    if (text[at] === '\\') {
      escaped.lastIndex = at;
      if (!escaped.test(text)) return { end: at, message: 'what follows the backslash is no escape' };
      at = escaped.lastIndex;
    } else at += 1;
  }
  return at < text.length ? { end: at + 1 } : { end: at, message: 'a text does not end' };
}
