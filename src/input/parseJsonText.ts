import type { Issue, Result } from '../domain/Result.ts';
import { errorOf, type Problem } from './inputIssue.ts';
import { readPositions, type Positions } from './readPositions.ts';
import { syntaxIssue } from './syntaxIssue.ts';
import { textStart } from './TextPosition.ts';
import { lessOfIt, toPlainJson, type PlainJson } from './toPlainJson.ts';

const longestText = 5_000_000;
const byteOrderMark = '\uFEFF';

/** What a JSON text holds, and where. */
export interface JsonText {
  readonly json: PlainJson;
  readonly positions: Positions;
}

const refuse = (problem: Omit<Problem, 'path'>): { readonly ok: false; readonly issues: readonly Issue[] } => ({
  ok: false,
  issues: [{ ...errorOf({ ...problem, path: '' }), ...textStart }],
});

const readValue = (text: string): Result<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, issues: [syntaxIssue(text)] };
  }
};

/**
 * Reads a JSON text, keeping where everything stands in it.
 *
 * @param text - any text, with a byte order mark or without; it never throws
 * @returns the plain value with what of it is too deep or no JSON number, each place's position, and keys that stand
 *   twice; or the issue that there is nothing to read, with its line and column: `not-json` where it is no text at all,
 *   `too-large`, `too-deep`, `json-syntax`
 * @source RFC 8259
 * @example
 * ```ts
 * const read = parseJsonText('{ "id": 7 }');
 * expect(read.ok && read.value.json.value).toEqual({ id: 7 });
 * ```
 * @internal
 */
export function parseJsonText(text: string): Result<JsonText> {
  if (typeof text !== 'string') {
    return refuse({ code: 'not-json', message: 'this is no text', help: 'hand over the text of the file' });
  }
  if (text.length > longestText) {
    const expected = `at most ${String(longestText)} characters`;
    return refuse({ code: 'too-large', message: 'the text is too long', expected, help: lessOfIt });
  }
  const unmarked = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const read = readValue(unmarked);
  if (!read.ok) return read;
  const json = toPlainJson(read.value);
  const [tooLarge] = json.issues.filter(({ code }) => code === 'too-large');
  // Positions take far more room than values, so that there are none where the values are too many.
  if (tooLarge !== undefined) return refuse(tooLarge);
  return { ok: true, value: { json, positions: readPositions(unmarked) } };
}
