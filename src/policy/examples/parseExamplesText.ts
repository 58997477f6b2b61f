import type { CheckedPolicy, PolicyExample } from '../../engine/Policy.ts';
import type { Parsed } from '../../input/Parsed.ts';
import { parseText } from '../../input/parseText.ts';
import { checkExamples } from './checkExamples.ts';

/**
 * Checks the examples of a policy from the text of the file beside it.
 *
 * @param text - JSON text; it never throws
 * @param policy - the checked policy beside which the file stands
 * @returns the examples, or every issue of `parseExamples` with line and column; and `json-syntax`, `duplicate-key` and
 *   `too-large` as `parsePolicyText` has them
 * @source RFC 8259
 * @example
 * ```ts
 * const result = parseExamplesText('{\n  "policy": "oxfordshire",\n}', oxfordshire);
 * expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'json-syntax', line: 3, column: 1 }]);
 * ```
 * @public
 */
export function parseExamplesText(text: string, policy: CheckedPolicy): Parsed<readonly PolicyExample[]> {
  return parseText(text, (json) => checkExamples(json, policy));
}
