import type { CaseFile } from '../domain/CaseFile.ts';
import type { Parsed } from '../input/Parsed.ts';
import type { PlainJson } from '../input/toPlainJson.ts';
import type { CaseOptions } from './CaseOptions.ts';
import { checkSense } from './checks/checkSense.ts';
import { parseWith } from './parseWith.ts';
import { caseSchema } from './schema/caseSchema.ts';
import { caseWords } from './schema/caseWords.ts';
import { checkForm } from './schema/checkForm.ts';

/**
 * Checks a case.
 *
 * @param json - what should be a case, and what of it could not be read
 * @param options - the policies whose own words and facts may stand in it
 * @returns the case, or the errors; the warnings with either
 * @example
 * ```ts
 * expect(checkCase({ value: { id: 'case', children: [], conferences: [] }, issues: [] }, {}).ok).toBe(true);
 * ```
 * @internal
 */
export function checkCase(json: PlainJson, options: CaseOptions): Parsed<CaseFile> {
  return parseWith(json, {
    form: (value) => checkForm(caseSchema, value, caseWords(options)),
    sense: (value, misshapen) => checkSense(value, misshapen, options),
  });
}
