import { describe, expect, test } from 'vitest';
import { parseCaseText } from '../../../src/validation/parseCaseText.ts';
import { aCase, issuesOf, placesOf } from './issues.ts';

test('a text of JSON becomes the case in it, with a byte order mark or without', () => {
  const text = JSON.stringify(aCase({ local: { note: 'line\nbreak \u2028 "quoted"', score: -1.5e3 } }), undefined, 2);
  const expected = { ok: true, value: JSON.parse(text) as unknown, warnings: [] };
  expect(parseCaseText(text)).toEqual(expected);
  expect(parseCaseText(`\uFEFF${text}`)).toEqual(expected);
});

describe('what is no JSON is told by its line and column', () => {
  test.each([
    ['', 'line 1, column 1: the text ends too soon', ''],
    ['{"id": }', 'line 1, column 8: this is no value', '/id'],
    ['{\n  "id": "a",\n}', 'line 3, column 1: this is no key', ''],
    ["{'id': 1}", 'line 1, column 2: this is no key', ''],
    ['{\r\n"id" "a"}', 'line 2, column 6: this follows a key', '/id'],
    ['{"a": [1 2]}', 'line 1, column 10: this follows a value', '/a'],
    ['[1, 2,]', 'line 1, column 7: this is no value', '/2'],
    ['[01]', 'line 1, column 2: this is no value', '/0'],
    ['["a\nb"]', 'line 1, column 4: a line break or control character stands in a text', '/0'],
    ['["a\\x"]', 'line 1, column 4: what follows the backslash is no escape', '/0'],
    ['{"a', 'line 1, column 4: a text does not end', ''],
    ['{"a": ["b"', 'line 1, column 11: the text ends too soon', '/a'],
    ['{} {}', 'line 1, column 4: something follows the end', ''],
    ['NaN', 'line 1, column 1: this is no value', ''],
  ])('%j', (text, message, path) => {
    expect(issuesOf(parseCaseText(text))).toMatchObject([{ code: 'not-json', message, path }]);
  });

  test('also where it lies too deep to be read', () => {
    expect(issuesOf(parseCaseText('['.repeat(100_000)))).toMatchObject([{ code: 'too-deep' }]);
  });

  test('and what is no text at all is told so', () => {
    const notText = 7 as unknown as string;
    expect(issuesOf(parseCaseText(notText))).toMatchObject([{ code: 'not-json', message: 'this is no text' }]);
  });
});

test('a key that stands twice in one object is an error beside the others', () => {
  const twice = '{"id":"a","id":"b","children":[],"conferences":[],"more":1}';
  expect(placesOf(issuesOf(parseCaseText(twice)))).toEqual(['duplicate-key /id', 'unknown-key /more']);
  const [issue] = issuesOf(parseCaseText('{"id":"a","\\u0069d":"b","children":[],"conferences":[]}'));
  expect(issue).toMatchObject({ code: 'duplicate-key', message: 'line 1, column 11: `id` stands here twice' });
});
