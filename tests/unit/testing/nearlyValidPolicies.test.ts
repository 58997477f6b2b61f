import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aNearlyValidPolicy, someNearlyValidExamples } from '../../../src/testing/index.ts';
import { allExamplesSlips } from '../../../src/testing/policies/examples/examplesSlips.ts';
import { putAt } from '../../../src/testing/policies/slips/putAt.ts';
import { allSlips, usualSlips } from '../../../src/testing/policies/slips/slips.ts';
import { root } from '../../support/filesUnder.ts';
import { issueCodes } from '../../support/issueCodes.ts';

const parser = 'src/policy/parsePolicy.ts';
const codesGiven = issueCodes(parser, ['src/policy', 'src/input']);

const once = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted();

describe('the slips that are made', () => {
  test('are of every code that `parsePolicy` can give, and of no other', () => {
    expect(codesGiven.length).toBeGreaterThan(30);
    expect(once(allSlips.map(({ code }) => code))).toEqual(codesGiven);
  });

  test('are without being asked for of every error that JSON of usual length can have', () => {
    const onRequest = ['clause-uncited', 'unused-condition', 'known-too-late', 'not-json', 'too-large'];
    const usual = codesGiven.filter((code) => !onRequest.includes(code));
    expect(once(usualSlips.map(({ code }) => code))).toEqual(usual);
  });

  test('differ in what they say', () => {
    const said = allSlips.map(({ says }) => says);
    expect(new Set(said).size).toBe(said.length);
  });

  test('cannot be of a code that there is none of', () => {
    expect(() => aNearlyValidPolicy({ codes: ['unknown-fact', 'no-such-code'] })).toThrow(
      new RangeError('no slip has the code `no-such-code`'),
    );
    expect(() => aNearlyValidPolicy({ codes: [] })).toThrow(RangeError);
  });
});

test('the docstring of `parsePolicy` lists every code that it can give', () => {
  const [docstring = ''] = readFileSync(resolve(root, parser), 'utf8').match(/@returns.*?@example/su) ?? [];
  expect(once(docstring.match(/(?<=`)[a-z]+(-[a-z]+)+(?=`)/gu) ?? [])).toEqual(codesGiven);
});

describe('a place of a policy', () => {
  const policy = { id: 'county', rules: [{ id: 'a' }, { id: 'b' }] };

  test.each([
    ['is changed', '/rules/1/id', 'c', { id: 'county', rules: [{ id: 'a' }, { id: 'c' }] }],
    ['is added', '/facts/local.told/type', 'date', { ...policy, facts: { 'local.told': { type: 'date' } } }],
    ['is added to a list', '/rules/2', { id: 'c' }, { id: 'county', rules: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }],
    ['is taken out', '/id', undefined, { rules: policy.rules }],
    ['may be all of it', '', 'another', 'another'],
  ])('%s', (_, place, to, expected) => {
    const before = structuredClone(policy);
    expect(putAt(policy, place, to)).toStrictEqual(expected);
    expect(policy).toEqual(before);
  });
});

describe('the slips that are made in examples', () => {
  const examplesParser = 'src/policy/examples/parseExamples.ts';
  const given = once(allExamplesSlips.map(({ code }) => code));

  test('are of every code that the docstring of `parseExamples` lists, but for one that never comes alone', () => {
    const [docstring = ''] = readFileSync(resolve(root, examplesParser), 'utf8').match(/@returns.*?@example/su) ?? [];
    const listed = once(docstring.match(/(?<=`)[a-z]+(-[a-z]+)+(?=`)/gu) ?? []);
    expect(listed.filter((code) => code !== 'too-deep')).toEqual(given);
  });

  test('are of every code that only examples can give', () => {
    const own = issueCodes(examplesParser, ['src/policy/examples', 'src/input']);
    expect(own.filter((code) => !['json-syntax', 'duplicate-key', 'too-deep', ...given].includes(code))).toEqual([]);
  });

  test('differ in what they say, and cannot be of a code that there is none of', () => {
    expect(new Set(allExamplesSlips.map(({ says }) => says)).size).toBe(allExamplesSlips.length);
    expect(() => someNearlyValidExamples({ codes: ['no-such-code'] })).toThrow(RangeError);
  });
});
