import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import { parseJsonText } from '../../../src/input/parseJsonText.ts';

/** Why there is nothing to read in a text. */
const refusalOf = (text: string): Issue | undefined => {
  const read = parseJsonText(text);
  expect(read.ok ? [] : read.issues).toHaveLength(read.ok ? 0 : 1);
  return read.ok ? undefined : read.issues[0];
};

const placeOf = ({ code, line, column }: Issue): string => `${code} ${String(line)}:${String(column)}`;

describe('a text that is JSON', () => {
  test.each([
    ['null'],
    ['-1.5e+3'],
    ['"\\u0041\\n\u2028\\ud83d"'],
    ['{ "a": [1, { "b/c": null }], "": {}, "d": [] }'],
    [`${'['.repeat(60)}7${']'.repeat(60)}`],
  ])('is read as JSON is: %s', (text) => {
    const read = parseJsonText(text);
    expect(read.ok && read.value.json).toEqual({ value: JSON.parse(text) as unknown, issues: [] });
  });

  test('says where everything stands, by the key where there is one', () => {
    const read = parseJsonText('\n{ "a": [1,\r\n    { "b/c": null }],\r  "": 2\n}');
    expect(read.ok && Object.fromEntries(read.value.positions.byPointer)).toEqual({
      '': { line: 2, column: 1 },
      '/a': { line: 2, column: 3 },
      '/a/0': { line: 2, column: 9 },
      '/a/1': { line: 3, column: 5 },
      '/a/1/b~1c': { line: 3, column: 7 },
      '/': { line: 4, column: 3 },
    });
  });

  test('may begin with a byte order mark, which takes no column', () => {
    const read = parseJsonText('\uFEFF{ "a": 1 }');
    expect(read.ok && read.value.json.value).toEqual({ a: 1 });
    expect(read.ok && read.value.positions.byPointer.get('/a')).toEqual({ line: 1, column: 3 });
  });

  test('is told of every key that stands in an object already, however it is written', () => {
    const read = parseJsonText('{ "id": 1,\n  "in": { "id": 2 },\n  "\\u0069d": 3, "id": 4 }');
    expect(read.ok && read.value.json.value).toEqual({ id: 4, in: { id: 2 } });
    expect(read.ok && read.value.positions.duplicates).toEqual(
      [3, 17].map((column) => ({
        code: 'duplicate-key',
        severity: 'error',
        path: '/id',
        message: 'the key `id` stands twice',
        found: 'id',
        expected: 'each key once',
        help: 'it stands on line 1 already',
        line: 3,
        column,
      })),
    );
  });

  test('may hold numbers too great for JSON, which are told', () => {
    const read = parseJsonText('[1e999]');
    expect(read.ok && read.value.json.issues).toMatchObject([{ code: 'not-json', path: '/0' }]);
  });

  test('may lie too deep, which is told however deep it lies', () => {
    for (const depth of [65, 100_000]) {
      const read = parseJsonText('['.repeat(depth) + ']'.repeat(depth));
      expect(read.ok && read.value.json.issues).toMatchObject([{ code: 'too-deep', path: '/0'.repeat(64) }]);
    }
  });
});

describe('a text that is no JSON', () => {
  test.each([
    ['nothing', '', '1:1'],
    ['blanks', ' \n ', '2:2'],
    ['a comma too many', '{\n  "a": 1,\n}', '3:1'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', '3:3'],
    ['two commas', '[1,, 2]', '1:4'],
    ['no colon', '{\r\n"id" "a"}', '2:6'],
    ['no value', '{"id": }', '1:8'],
    ['a key without quotes', '{a: 1}', '1:2'],
    ['other quotation marks', "{'a': 1}", '1:2'],
    ['a comment', '{\n  // why\n}', '2:3'],
    ['an open list', '[1, 2', '1:6'],
    ['an open object', '{"a"', '1:5'],
    ['an open text', '"abc', '1:5'],
    ['an open text within which others lie', '["a\\"", "b]', '1:12'],
    ['a line break in a text', '"ab\nc"', '1:4'],
    ['a tab in a text', '["a", "b\tc"]', '1:9'],
    ['a control character', '\u0001{}', '1:1'],
    ['an escape that is none', String.raw`"a\x"`, '1:3'],
    ['half an escape', String.raw`["\u12"]`, '1:6'],
    ['a word that is none', '[nul]', '1:2'],
    ['no number', 'NaN', '1:1'],
    ['a number with a leading nought', '01', '1:1'],
    ['half a number', '[1.]', '1:4'],
    ['something after the end', '{}\r\n{}', '2:1'],
    ['another mark after the first', '\uFEFF\uFEFF{}', '1:1'],
  ])('says where it stops: %s', (_, text, place) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    const issue = refusalOf(text);
    expect(issue && placeOf(issue)).toBe(`json-syntax ${place}`);
  });

  test.each([
    ['{"a" 1}', '`1` is not what JSON has here', '1', 'take it out, or write what is missing before it'],
    ['[1', 'the text ends too soon', undefined, 'close what is still open'],
    ['[1,\n]', '`]` is not what JSON has here', ']', 'take out the comma before it'],
    ['{"a": 1 , }', '`}` is not what JSON has here', '}', 'take out the comma before it'],
    ['{"a": }', '`}` is not what JSON has here', '}', 'take it out, or write what is missing before it'],
    ["['a']", "`'` is not what JSON has here", "'", 'write keys and texts in double quotation marks'],
    ['/* a */ {}', '`/` is not what JSON has here', '/', 'JSON has no comments'],
    [String.raw`"C:\d"`, '`\\` is not what JSON has here', '\\', 'write a backslash twice'],
    ['"a\nb"', 'a control character cannot stand here', '\n', 'write a line break within a text as `\\n`'],
    ['"a\tb"', 'a control character cannot stand here', '\t', 'write it as an escape, such as `\\t`'],
    ['[🙂]', '`🙂` is not what JSON has here', '🙂', 'take it out, or write what is missing before it'],
  ])('says what stands there, and how to mend it: %j', (text, message, found, help) => {
    expect(refusalOf(text)).toMatchObject({ severity: 'error', path: '', message });
    expect([refusalOf(text)?.found, refusalOf(text)?.help]).toEqual([found, help]);
  });

  test('may have so much open that the place cannot be told', () => {
    const issue = refusalOf('['.repeat(100_000));
    expect(issue && placeOf(issue)).toBe('too-deep 1:1');
  });
});

describe('what is not read at all', () => {
  test.each([
    ['a text that is too long', ' '.repeat(5_000_001), 'too-large'],
    ['a text with too many values', `[${'0,'.repeat(600_000)}0]`, 'too-large'],
    ['what is no text', 7 as unknown as string, 'not-json'],
  ])('%s', (_, text, code) => {
    const issue = refusalOf(text);
    expect(issue && placeOf(issue)).toBe(`${code} 1:1`);
  });
});
