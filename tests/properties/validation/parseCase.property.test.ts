import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import type { Parsed } from '../../../src/input/Parsed.ts';
import { parseCase } from '../../../src/validation/parseCase.ts';
import { parseCaseText } from '../../../src/validation/parseCaseText.ts';
import { parseFacts } from '../../../src/validation/parseFacts.ts';
import { aCaseJson, letIn } from './aCase.ts';

/** Whole cases are long: on a busy machine a hundred of them take a while. */
const options = { timeout: 60_000 };

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A case in which something of any kind stands in the place of one of its parts. */
const spoilt = fc.tuple(aCaseJson, anything, fc.nat(), fc.nat()).map(([input, foreign, depth, choice]) => {
  const spoil = (part: unknown, left: number): unknown => {
    if (left === 0 || typeof part !== 'object' || part === null) return foreign;
    const keys = Object.keys(part);
    const key = keys[choice % Math.max(1, keys.length)] ?? 'added';
    const member = spoil((part as Readonly<Record<string, unknown>>)[key], left - 1);
    if (!Array.isArray(part)) return { ...part, [key]: member };
    return part.map((item: unknown, index) => (String(index) === key ? member : item));
  };
  return spoil(input, (depth % 4) + 1);
});

const issuesOf = (parsed: Parsed<unknown>): readonly Issue[] => [
  ...(parsed.ok ? [] : parsed.issues),
  ...parsed.warnings,
];

const keysOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Whether a pointer leads to something in the input, or to where something is missing in it. */
const pointsInto = (input: unknown, path: string): boolean => {
  const holder = keysOf(path)
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], input);
  return path === '' || (path.startsWith('/') && typeof holder === 'object' && holder !== null);
};

const withoutPosition = (issue: Issue): unknown => ({ ...issue, line: undefined, column: undefined });

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

test('whatever it is given, it answers, with codes in kebab-case and places in the input', options, () => {
  fc.assert(
    fc.property(fc.oneof(anything, spoilt), (input) => {
      for (const parsed of [parseCase(input), parseFacts(input)]) {
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
        for (const issue of issuesOf(parsed)) {
          expect(issue.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
          expect(pointsInto(input, issue.path), issue.path).toBe(true);
        }
      }
    }),
  );
});

test('issues are plain JSON', options, () => {
  fc.assert(
    fc.property(fc.oneof(anything, spoilt), (input) => {
      const issues = issuesOf(parseCase(input));
      expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
    }),
  );
});

test('a case is frozen, and equal to what was given and to its JSON', options, () => {
  fc.assert(
    fc.property(aCaseJson, (input) => {
      const caseFile = letIn(input);
      expect(isDeepFrozen(caseFile)).toBe(true);
      expect(caseFile).toEqual(input);
      expect(JSON.parse(JSON.stringify(caseFile))).toEqual(caseFile);
    }),
  );
});

test('parsing a parsed case again changes nothing, as a value or as text', options, () => {
  fc.assert(
    fc.property(aCaseJson, (input) => {
      const once = parseCase(input);
      const caseFile = letIn(input);
      expect(parseCase(caseFile)).toEqual(once);
      const fromText = parseCaseText(JSON.stringify(caseFile));
      expect({ ...fromText, warnings: fromText.warnings.map(withoutPosition) }).toEqual(once);
    }),
  );
});

test('a text is JSON to it where it is to the language, save for keys that stand twice', options, () => {
  const fragments = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '"',
    '\\',
    '1',
    '-',
    '.5',
    'e3',
    'true',
    'null',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fragments).map((parts) => parts.join('')),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        const found = issuesOf(parseCaseText(text)).map(({ code }) => code);
        const isJson = ((): boolean => {
          try {
            return JSON.parse(text) !== undefined;
          } catch {
            return false;
          }
        })();
        expect(found.includes('json-syntax')).toBe(!isJson);
      },
    ),
    { numRuns: 2000 },
  );
});
