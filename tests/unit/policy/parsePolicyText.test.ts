import { describe, expect, test } from 'vitest';
import { parsePolicy, parsePolicyText } from '../../../src/policy/index.ts';
import { aPolicy, withCondition } from './support/aPolicy.ts';

const placesOf = (text: string): readonly string[] => {
  const result = parsePolicyText(text);
  return result.ok ? [] : result.issues.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);
};

describe('text that is a policy', () => {
  test.each([
    ['in one line', JSON.stringify(aPolicy())],
    ['in many lines', JSON.stringify(aPolicy(), undefined, 2)],
    ['with carriage returns and tabs', JSON.stringify(aPolicy(), undefined, '\t').replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${JSON.stringify(aPolicy())}`],
    ['with escapes', JSON.stringify(aPolicy()).replace('A county', String.raw`\u0041 \u0063ounty`)],
  ])('gives the policy: %s', (_, text) => {
    const result = parsePolicyText(text);
    const direct = parsePolicy(aPolicy());
    expect(result.ok && result.value).toEqual(direct.ok && direct.value);
    expect(result.ok).toBe(true);
  });
});

describe('text that is no JSON', () => {
  test.each([
    ['nothing', '', '1:1'],
    ['a comma too many', '{\n  "a": 1,\n}', '3:1'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', '3:3'],
    ['no colon', '{"a" 1}', '1:6'],
    ['a key without quotes', '{a: 1}', '1:2'],
    ['an open list', '[1, 2', '1:6'],
    ['an open text', '"abc', '1:5'],
    ['a broken line in a text', '"ab\nc"', '1:4'],
    ['an escape that is none', String.raw`"a\x"`, '1:3'],
    ['a word that is none', '[nul]', '1:2'],
    ['a number with a leading nought', '01', '1:2'],
    ['something after the end', '{}\r\n{}', '2:1'],
  ])('says where it stops: %s', (_, text, place) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(placesOf(text)).toEqual([`json-syntax ${place}`]);
  });

  test('says what stands there and what could', () => {
    expect(parsePolicyText('{"a" 1}')).toMatchObject({
      issues: [{ message: '`1` is not what JSON has here', found: '1', expected: '`:`' }],
    });
    expect(parsePolicyText('[1')).toMatchObject({
      issues: [{ message: 'the end of the text is not what JSON has here', expected: '`,` or `]`' }],
    });
  });

  test('may not lie too deep or be too long', () => {
    expect(placesOf('['.repeat(100_000))).toEqual(['too-deep 1:102']);
    expect(placesOf(' '.repeat(5_000_001))).toEqual(['too-large 1:1']);
  });
});

describe('issues in a text', () => {
  test('have the line and column of their place', () => {
    const text = JSON.stringify(withCondition({ fact: 'weather', is: true }), undefined, 2);
    const result = parsePolicyText(text);
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes('weather'));
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: 'unknown-fact', line: line + 1, column: (lines[line] ?? '').indexOf('"') + 1 },
    ]);
  });

  test('are shown at what should hold what is missing', () => {
    expect(placesOf('\n {}')).toContain('missing-key 2:2');
  });

  test('include keys that stand twice', () => {
    const text = JSON.stringify(aPolicy()).replace('{', '{\n"title": "A title",');
    expect(parsePolicyText(text)).toMatchObject({
      ok: false,
      issues: [{ code: 'duplicate-key', path: '/title', line: 2 }],
    });
  });

  test('include warnings', () => {
    const text = JSON.stringify({ ...aPolicy(), judgement: [] }, undefined, 2);
    expect(parsePolicyText(text)).toMatchObject({
      ok: true,
      warnings: [{ code: 'clause-uncited', line: 18, column: 9 }],
    });
  });
});
