import type * as z from 'zod';
import type { Issue } from '../domain/Result.ts';
import { show } from '../input/inputIssue.ts';
import { isObject } from '../input/isObject.ts';
import { pointer, valueAt, type Path } from '../domain/pointer.ts';
import { descriptionOf, keysOf, schemaAt } from '../input/schemaAt.ts';
import { inSentence } from '../input/words/inSentence.ts';
import { expectedWord, unknownWord as ofUnknownWord } from '../input/words/unknownWord.ts';
import type { WordChoice } from '../input/words/WordList.ts';
import { memberOf, type Place } from './Place.ts';
import { policyError } from './policyIssue.ts';
import { shapesShown, type Shapes } from './schema/oneShape.ts';

/** What the checks of the schema say of themselves beside their message. */
interface CheckParameters {
  readonly code: string;
  readonly help: string;
  readonly expected?: string;
  readonly shapes?: Shapes;
}

/** A kind of file, with the schema of what it holds. */
export interface FileKind {
  readonly schema: z.ZodType;
  /** The list that words of the schema make, with those that a policy declares, and the way for a word that is not in it. */
  readonly choiceOf: (words: readonly string[]) => WordChoice;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const placeAt = (input: unknown, path: Path): Place => ({ value: valueAt(input, path), path: pointer(path) });

const describe = ({ schema: whole }: FileKind, path: Path): string | undefined => {
  const schema = schemaAt(whole, path);
  return schema && descriptionOf(schema);
};

const unknownKeys = (place: Place, path: Path, keys: readonly string[], { schema }: FileKind): readonly Issue[] => {
  const known = keysOf(schemaAt(schema, path));
  const takeOut = (key: string): string =>
    `take ${show(key)} out${known.includes('notes') ? ', or say it in `notes`' : ''}`;
  return keys.map((key) =>
    policyError(
      { path: memberOf(place, key).path, value: key },
      {
        code: 'unknown-key',
        message: `${show(key)} is no key here`,
        ...ofUnknownWord(key, { words: known, otherwise: takeOut(key) }),
      },
    ),
  );
};

const missingKey = (input: unknown, path: Path, kind: FileKind): Issue => {
  const key = show(String(path.at(-1)));
  const { path: holder } = placeAt(input, path.slice(0, -1));
  return policyError(
    { path: holder, value: undefined },
    { code: 'missing-key', message: `${key} is missing`, expected: describe(kind, path), help: `add ${key}` },
  );
};

const unknownWord = (place: Place, words: readonly string[], kind: FileKind): readonly Issue[] => {
  const choice = kind.choiceOf(words);
  if (typeof place.value !== 'string') return [wrongType(place, inSentence(words), expectedWord(choice))];
  if (choice.words.includes(place.value)) return [];
  return [
    policyError(place, {
      code: 'unknown-word',
      message: `${show(place.value)} is not one of the words that can stand here`,
      ...ofUnknownWord(place.value, choice),
    }),
  ];
};

const wrongType = (place: Place, inShort: string, expected = inShort): Issue =>
  policyError(place, {
    code: 'wrong-type',
    message: `${show(place.value)} stands where ${inShort} should`,
    expected,
    help: `write ${inShort} here instead`,
  });

/** What one of a union's options would let in, told by why it did not let in what stands there. */
const letIn = ([issue]: readonly z.core.$ZodIssue[]): readonly string[] => {
  if (issue?.code === 'invalid_type') return [typeWords[issue.expected] ?? issue.expected];
  return issue?.code === 'invalid_value' ? [inSentence(issue.values.map(String))] : [];
};

const wrongKind = (place: Place, expected: string | undefined, kinds: readonly string[]): Issue =>
  policyError(place, {
    code: 'wrong-type',
    message: `${show(place.value)} cannot stand here`,
    expected,
    help: `write ${kinds.length === 0 ? 'what is expected' : kinds.join(' or ')} here instead`,
  });

/** Where a key is misspelt, the issue about that key says enough. */
const failedCheck = (
  place: Place,
  says: string,
  { code, help, expected, shapes }: CheckParameters,
): readonly Issue[] => {
  if (shapes === undefined || !isObject(place.value)) {
    return [policyError(place, { code, message: `${show(place.value)} ${says}`, expected, help })];
  }
  const shown = shapesShown(shapes, place.value);
  if (shown.misspelt) return [];
  const here = shown.keys.length === 0 ? 'none stands here' : `here stands ${shown.keys.map(show).join(' and ')}`;
  return [policyError(place, { code, message: `${says}; ${here}`, expected: shown.expected, help })];
};

/** Of a union's options, the one that is meant is the one whose type fits, so that its issues are those to tell. */
const meant = (options: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | undefined => {
  const fitting = options.filter(
    (issues) => !issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
};

const toIssues = (input: unknown, issue: z.core.$ZodIssue, above: Path, kind: FileKind): readonly Issue[] => {
  const path = [...above, ...issue.path];
  const place = placeAt(input, path);
  if (place.value === undefined && path.length > 0) return [missingKey(input, path, kind)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(place, path, issue.keys, kind);
    case 'invalid_value':
      return unknownWord(place, issue.values.map(String), kind);
    case 'invalid_union': {
      const option = meant(issue.errors);
      if (option !== undefined) return option.flatMap((inner) => toIssues(input, inner, path, kind));
      const allowed = issue.errors.flatMap(letIn);
      return [wrongKind(place, describe(kind, path), allowed)];
    }
    case 'custom':
      // Every check of this schema states its problem in `params`, which the schema library leaves untyped.
      return failedCheck(place, issue.message, issue.params as unknown as CheckParameters);
    case 'invalid_type':
      return [wrongType(place, typeWords[issue.expected] ?? issue.expected)];
    default:
      return [wrongKind(place, describe(kind, path), [])];
  }
};

/** A key that is missing only because it stands there misspelt is told once, at the misspelt one. */
const withoutMisspelt = (issues: readonly Issue[]): readonly Issue[] => {
  const misspelt = new Set(
    issues.flatMap(({ code, path, help = '' }) =>
      code === 'unknown-key' ? [`${path.slice(0, path.lastIndexOf('/'))} ${help.slice(0, help.indexOf('?') + 1)}`] : [],
    ),
  );
  return issues.filter(
    ({ code, path, message }) =>
      code !== 'missing-key' || !misspelt.has(`${path} did you mean ${message.replace(' is missing', '?')}`),
  );
};

/**
 * Everything in which a value differs from the schema of its kind of file.
 *
 * @param input - a plain JSON value
 * @param kind - what it should be
 * @returns the issues: `wrong-type`, `missing-key`, `unknown-key`, `unknown-word`, and those of the schema's own checks
 */
export function shapeIssues(input: unknown, kind: FileKind): readonly Issue[] {
  const result = kind.schema.safeParse(input);
  if (result.success) return [];
  return withoutMisspelt(result.error.issues.flatMap((issue) => toIssues(input, issue, [], kind)));
}
