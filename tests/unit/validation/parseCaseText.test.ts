import { expect, test } from 'vitest';
import { parseCaseText } from '../../../src/validation/parseCaseText.ts';
import { aCase, issuesOf, placesOf } from './issues.ts';

test('a text of JSON becomes the case in it, with a byte order mark or without', () => {
  const text = JSON.stringify(aCase({ local: { note: 'line\nbreak \u2028 "quoted"', score: -1.5e3 } }), undefined, 2);
  const expected = { ok: true, value: JSON.parse(text) as unknown, warnings: [] };
  expect(parseCaseText(text)).toEqual(expected);
  expect(parseCaseText(`\uFEFF${text}`)).toEqual(expected);
});

test('what is no JSON is told by its line and column', () => {
  expect(issuesOf(parseCaseText('{\n  "id": "a",\n}'))).toMatchObject([{ code: 'json-syntax', line: 3, column: 1 }]);
});

test('a key that stands twice in one object is an error beside the others', () => {
  const issues = issuesOf(parseCaseText('{"id":"a","id":"b","children":[],"conferences":[],"more":1}'));
  expect(placesOf(issues)).toEqual(['duplicate-key /id', 'unknown-key /more']);
});

test('every error and warning has its line and column', () => {
  const text = JSON.stringify(aCase({ bornon: null }, { children: [] }), undefined, 2);
  const lines = text.split('\n');
  const positionOf = (start: string): object => {
    const line = lines.findLastIndex((one) => one.trimStart().startsWith(start));
    return { line: line + 1, column: (lines[line] ?? '').indexOf(start) + 1 };
  };
  expect(issuesOf(parseCaseText(text))).toMatchObject([
    { code: 'unknown-key', severity: 'error', ...positionOf('"bornon"') },
    { code: 'no-child', severity: 'warning', ...positionOf('"children": []') },
  ]);
});
