import type { CaseFile } from '../domain/CaseFile.ts';
import type { Parsed } from '../input/Parsed.ts';
import { parseText } from '../input/parseText.ts';
import type { CaseOptions } from './CaseOptions.ts';
import { checkCase } from './checkCase.ts';

/**
 * Turns a JSON text into a case.
 *
 * @param text - the text; it never throws
 * @param options - the policies whose own words and facts the case may use, beside those of the vocabulary
 * @returns as `parseCase` does, with line and column in every error and warning; and `json-syntax` where the text stops
 *   being JSON, `duplicate-key` where a key stands twice in one object, `too-large` where the text is too long
 * @source RFC 8259
 * @example
 * ```ts
 * const parsed = parseCaseText('{ "id": }');
 * expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ code: 'json-syntax', line: 1, column: 9 }]);
 * ```
 * @public
 */
export function parseCaseText(text: string, options: CaseOptions = {}): Parsed<CaseFile> {
  return parseText(text, (json) => checkCase(json, options));
}
