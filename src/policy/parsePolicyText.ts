import type { CheckedPolicy } from '../engine/Policy.ts';
import type { Parsed } from '../input/Parsed.ts';
import { parseText } from '../input/parseText.ts';
import { checkPolicy } from './checkPolicy.ts';

/**
 * Checks a policy from the text of its file.
 *
 * @param text - JSON text; it never throws
 * @returns the checked policy, or every issue of `parsePolicy` with line and column; and `json-syntax` where the text
 *   stops being JSON, `duplicate-key` where a key stands twice in one object, `too-large` where the text is too long;
 *   the warnings, with line and column too, with either
 * @source RFC 8259
 * @example
 * ```ts
 * const result = parsePolicyText('{\n  "id": "ours",\n}');
 * expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'json-syntax', line: 3, column: 1 }]);
 * ```
 * @public
 */
export function parsePolicyText(text: string): Parsed<CheckedPolicy> {
  return parseText(text, checkPolicy);
}
