import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import { parsePolicy, parsePolicyText } from '../../../src/policy/index.ts';
import { aPolicy, issuesOf, withCondition } from './support/aPolicy.ts';

const placesOf = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);

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

test('text that is no JSON is told where it stops', () => {
  expect(parsePolicyText('{\n  "id": "ours",\n}')).toMatchObject({
    ok: false,
    issues: [{ code: 'json-syntax', line: 3, column: 1, help: 'take out the comma before it' }],
    warnings: [],
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
    expect(placesOf(issuesOf(parsePolicyText('\n {}')))).toContain('missing-key 2:2');
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
