import { expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import { errorOf, warningOf } from '../../../src/input/inputIssue.ts';
import type { Parsed } from '../../../src/input/Parsed.ts';
import { parseText } from '../../../src/input/parseText.ts';
import type { PlainJson } from '../../../src/input/toPlainJson.ts';

const odd = warningOf({ code: 'odd', path: '/a/0', message: 'this is odd' });
const missing = errorOf({ code: 'missing', path: '/a/1/b', message: 'nothing stands here' });
const twice = '{ "a":\n  [1],\n  "a": [2] }';

const letIn = ({ value }: PlainJson): Parsed<unknown> => ({ ok: true, value, warnings: [odd] });
const keepOut = ({ issues }: PlainJson): Parsed<unknown> => ({
  ok: false,
  issues: [...issues, missing],
  warnings: [odd],
});

const placesOf = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);

const errorsOf = (parsed: Parsed<unknown>): readonly string[] => placesOf(parsed.ok ? [] : parsed.issues);

test('the value is what was parsed, with the place of each warning', () => {
  const parsed = parseText('{ "a":\n  [1] }', letIn);
  expect(parsed).toEqual({ ok: true, value: { a: [1] }, warnings: [{ ...odd, line: 2, column: 4 }] });
});

test('every error has its place, what is missing that of what should hold it', () => {
  const parsed = parseText('{ "a":\n  [1] }', keepOut);
  expect(parsed).toMatchObject({ ok: false, warnings: [{ line: 2, column: 4 }] });
  expect(errorsOf(parsed)).toEqual(['missing 1:3']);
});

test('a key that stands twice is an error, beside all others', () => {
  expect(errorsOf(parseText(twice, letIn))).toEqual(['duplicate-key 3:3']);
  expect(errorsOf(parseText(twice, keepOut))).toEqual(['duplicate-key 3:3', 'missing 3:3']);
});

test('what could not be read is handed on, and has its place', () => {
  expect(errorsOf(parseText('[\n1e999]', keepOut))).toEqual(['not-json 2:1', 'missing 1:1']);
});

test('what lies so deep that no place is known is shown where the text begins', () => {
  const deep = `\n${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  expect(errorsOf(parseText(deep, keepOut))).toEqual(['too-deep 1:1', 'missing 1:1']);
});

test('nothing is parsed where the text is no JSON', () => {
  expect(parseText('{', letIn)).toMatchObject({ ok: false, issues: [{ code: 'json-syntax' }], warnings: [] });
});
