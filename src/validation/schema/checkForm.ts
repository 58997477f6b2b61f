import type * as z from 'zod';
import type { Issue } from '../../domain/Result.ts';
import { errorOf, show, type Problem } from '../../input/inputIssue.ts';
import { valueAt, type Path } from '../../domain/pointer.ts';
import { declarableKind, withDeclaredWords } from '../../input/words/declarableList.ts';
import { wayForAgency } from '../../input/words/domainLists.ts';
import { unknownWord as ofUnknownWord } from '../../input/words/unknownWord.ts';
import { keysOf, schemaAt } from '../../input/schemaAt.ts';
import { wayToDeclare, wordsOfPolicies, type CaseOptions } from '../CaseOptions.ts';
import { dayProblem, instantProblem } from './timeProblem.ts';
import { unknownKey, type StrayKey } from './unknownKey.ts';

type FormIssue = z.core.$ZodIssue;

/** What is to be said of the form of one kind of input, beyond what its schema says. */
export interface FormWords {
  /** What is wrong with a key that is not known where it stands. */
  readonly unknownKey: (stray: StrayKey) => readonly Problem[];
  /** What to do for a word that is in none of the lists. */
  readonly wayForWord: string;
  /** The policies whose own words may stand in it. */
  readonly options?: CaseOptions;
  /** What is wrong with a value of a wrong type, where there is more to say of it; `undefined` where there is not. */
  readonly wrongType?: (path: Path, found: unknown) => readonly Problem[] | undefined;
}

const plainWords: FormWords = {
  unknownKey: (stray) => [unknownKey(stray, `take ${show(stray.key)} out`)],
  wayForWord: 'take the nearest',
};

const typeHelp = (found: unknown, expected: string): string | undefined => {
  if (typeof found === 'boolean' && expected.startsWith('a judgement')) {
    return `write \`{ "is": ${String(found)}, "by": … }\`, so that it says who judged`;
  }
  return found === 'true' || found === 'false' ? `write \`${found}\` without quotation marks` : undefined;
};

const wrongType = (path: Path, found: unknown, expected: string): Problem =>
  found === undefined
    ? { code: 'missing', path, message: 'nothing stands here', expected }
    : {
        code: 'wrong-type',
        path,
        message: `${typeof found === 'string' ? 'the text ' : ''}${show(found)} cannot stand here`,
        found,
        expected,
        help: typeHelp(found, expected),
      };

const textProblem = (code: unknown, text: string): Pick<Problem, 'code' | 'message' | 'help'> => {
  if (code === 'no-such-day') return dayProblem(text);
  if (code === 'no-such-instant') return instantProblem(text);
  return { code: 'empty-id', message: 'the id is blank' };
};

/** Of the alternatives of a union, the issues of the one whose outer form fits; without one, none does. */
const nearestAlternative = (alternatives: readonly (readonly FormIssue[])[]): readonly FormIssue[] =>
  alternatives.find((issues) => issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys')) ??
  [];

/** A word of a list that policies add to may be one of theirs. */
const unknownWord = (
  path: Path,
  found: string,
  words: readonly string[],
  { wayForWord, options = {} }: FormWords,
): readonly Problem[] => {
  const list = withDeclaredWords(words, wordsOfPolicies(options), 'a policy');
  if (list.words.includes(found)) return [];
  const kind = declarableKind(words);
  const ways = [...(kind === undefined ? [] : [wayToDeclare(kind, options)]), ...wayForAgency(words)];
  const otherwise = wayForAgency(words).length > 0 ? ways.join(', or ') : [...ways, wayForWord].join(', or ');
  const message = `${show(found)} is no word for this`;
  return [{ code: 'unknown-word', path, message, found, ...ofUnknownWord(found, { ...list, otherwise }) }];
};

const badName = (path: Path): Problem => ({
  code: 'bad-name',
  path,
  message: `${show(path.at(-1))} cannot name a fact`,
  expected: 'a name in camel case',
});

/** What is read, and by what. */
interface Reading {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly words: FormWords;
}

const strayKeys = ({ schema, value, words }: Reading, holder: Path, keys: readonly string[]): readonly Problem[] => {
  const known = keysOf(schemaAt(schema, holder));
  return keys.flatMap((key) => words.unknownKey({ key, holder, keys: known, found: valueAt(value, [...holder, key]) }));
};

const problemsOf = (reading: Reading, issue: FormIssue, within: Path = []): readonly Problem[] => {
  const path = [...within, ...issue.path];
  const found = valueAt(reading.value, path);
  const expected = issue.message;
  if (issue.code === 'unrecognized_keys') return strayKeys(reading, path, issue.keys);
  if (issue.code === 'invalid_key') return [badName(path)];
  if (issue.code === 'custom')
    return [{ path, found, expected, ...textProblem(issue.params?.['code'], String(found)) }];
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    return unknownWord(path, found, issue.values.map(String), reading.words);
  }
  const nearest = issue.code === 'invalid_union' ? nearestAlternative(issue.errors) : [];
  if (nearest.length > 0) return nearest.flatMap((inner) => problemsOf(reading, inner, path));
  return reading.words.wrongType?.(path, found) ?? [wrongType(path, found, expected)];
};

/**
 * Every way in which a value departs from a schema.
 *
 * @param schema - the schema, whose texts for errors say what is expected
 * @param value - plain JSON
 * @param words - what is to be said beyond that
 * @returns the issues: `missing`, `wrong-type`, `unknown-key`, `unknown-word`, `no-such-day`, `no-such-instant`,
 *   `instant-without-offset`, `empty-id`, `bad-name`, and those of the words
 * @example
 * ```ts
 * const schema = z.strictObject({ id: z.string({ error: 'an id' }) });
 * expect(checkForm(schema, {}).map(({ code, path }) => `${code} ${path}`)).toEqual(['missing /id']);
 * ```
 * @internal
 */
export function checkForm(schema: z.ZodType, value: unknown, words: FormWords = plainWords): readonly Issue[] {
  const { error } = schema.safeParse(value);
  const reading = { schema, value, words };
  return (error?.issues ?? []).flatMap((issue) => problemsOf(reading, issue)).map(errorOf);
}
