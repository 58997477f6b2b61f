import type { CaseFile } from '../domain/CaseFile.ts';
import type { Parsed } from '../input/Parsed.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import type { CaseOptions } from './CaseOptions.ts';
import { checkCase } from './checkCase.ts';

/**
 * Turns untrusted data into a case.
 *
 * It reports every problem at once, each with a JSON pointer. Only what no case can be is an error: a wrong form, a day
 * that does not exist, an id that is taken or names nobody, days that contradict one another, what was done at a
 * conference that was not held. What merely looks odd, or goes against what is said elsewhere and may be a slip in either
 * place, is a warning and keeps nothing out.
 *
 * @param input - anything at all, such as parsed JSON; it never throws
 * @param options - the policies whose own words and facts the case may use, beside those of the vocabulary
 * @returns the case, deeply frozen and equal to its JSON, or the errors; the warnings with either
 * @example
 * ```ts
 * const parsed = parseCase({ id: 'case', children: [{ id: 'a', bornon: '2020-01-31' }], conferences: [] });
 * expect(parsed.ok ? [] : parsed.issues.map(({ help }) => help)).toEqual(['did you mean `bornOn`?']);
 * ```
 * @public
 */
export function parseCase(input: unknown, options: CaseOptions = {}): Parsed<CaseFile> {
  return checkCase(toPlainJson(input), options);
}
