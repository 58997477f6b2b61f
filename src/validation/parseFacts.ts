import type { Issue } from '../domain/Result.ts';
import { localNameOf } from '../domain/localFacts.ts';
import type { FactValues } from '../domain/vocabulary.ts';
import { show, type Problem } from '../input/inputIssue.ts';
import { isObject } from '../input/isObject.ts';
import type { Parsed } from '../input/Parsed.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import type { CaseOptions } from './CaseOptions.ts';
import { parseWith } from './parseWith.ts';
import { movedFacts } from './moved/movedKeys.ts';
import { checkForm, type FormWords } from './schema/checkForm.ts';
import { factsSchema, localFactsSchema } from './schema/factsSchema.ts';
import { unknownKey, type StrayKey } from './schema/unknownKey.ts';

const local = 'local.';

const wayForFact = (key: string): string =>
  `write a fact that the policy declares with its whole name, such as \`${localNameOf(local + key) === undefined ? 'local.visitsMissed' : local + key}\``;

const strayName = (stray: StrayKey): Problem => {
  const moved = movedFacts.get(stray.key)?.fact;
  if (moved === undefined) return unknownKey(stray, wayForFact(stray.key));
  return {
    code: 'moved-key',
    path: [...stray.holder, stray.key],
    message: `${show(stray.key)} is no fact any more`,
    found: stray.found,
    expected: `\`${moved}\``,
    help: `write \`${moved}\` in its place`,
  };
};

const wordsFor = (options: CaseOptions): FormWords => ({
  unknownKey: (stray) => [strayName(stray)],
  options,
  wayForWord: `take the nearest, or keep it as a fact that the policy declares, such as \`${local}kind\``,
});

/** The facts of policies' own have names that no schema lists. */
const checkFacts = (value: unknown, options: CaseOptions): readonly Issue[] => {
  const words = wordsFor(options);
  if (!isObject(value)) return checkForm(factsSchema, value, words);
  const entries = Object.entries(value);
  const isLocal = ([name]: readonly [string, unknown]): boolean => name.startsWith(local);
  return [
    ...checkForm(factsSchema, Object.fromEntries(entries.filter((entry) => !isLocal(entry))), words),
    ...checkForm(localFactsSchema, Object.fromEntries(entries.filter(isLocal)), words),
  ];
};

/**
 * Turns untrusted data into facts by the names of the vocabulary, for those who keep no case files.
 *
 * @param input - anything at all, such as parsed JSON; it never throws
 * @param options - the policies whose own words the facts may use, beside those of the vocabulary
 * @returns the facts, deeply frozen and equal to their JSON, or every error; the warnings with either
 * @example
 * ```ts
 * const parsed = parseFacts({ 'plan.failingToProtct': true });
 * expect(parsed.ok ? [] : parsed.issues.map(({ help }) => help)).toEqual(['did you mean `plan.failingToProtect`?']);
 * ```
 * @public
 */
export function parseFacts(input: unknown, options: CaseOptions = {}): Parsed<FactValues> {
  return parseWith(toPlainJson(input), { form: (value) => checkFacts(value, options), sense: () => [] });
}
