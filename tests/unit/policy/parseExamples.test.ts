import { describe, expect, test } from 'vitest';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { parseExamples, parseExamplesText, parsePolicy } from '../../../src/policy/index.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { aPolicy, inShort, issuesOf, theExamples } from './support/aPolicy.ts';

const checked = ((): CheckedPolicy => {
  const parsed = parsePolicy(aPolicy());
  if (!parsed.ok) throw new TypeError(inShort(parsed.issues).join('\n'));
  return parsed.value;
})();

const example = { question: 'early-review', asOf: '2026-03-10', facts: {}, expect: { outcome: 'undetermined' } };

describe('examples in order', () => {
  test('come out each with what is given in all, unless they say otherwise, frozen all the way down', () => {
    const given = { 'plan.failingToProtect': false, 'lookedAfter.now': true };
    const own = { ...example, name: 'their own', facts: { 'lookedAfter.now': false } };
    const parsed = parseExamples({ ...theExamples({ ...example, name: 'as given' }, own), given }, checked);
    expect(inShort(issuesOf(parsed))).toEqual([]);
    expect(parsed.ok && parsed.value.map(({ facts }) => facts)).toEqual([
      given,
      { 'plan.failingToProtect': false, 'lookedAfter.now': false },
    ]);
    expect(parsed.ok && isFrozenThroughout(parsed.value)).toBe(true);
  });

  test('may be none', () => {
    expect(parseExamples({ ...theExamples(), examples: [] }, checked)).toEqual({ ok: true, value: [], warnings: [] });
  });
});

describe('examples that are amiss', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing at all', undefined, ['wrong-type  (write an object here instead)']],
    [
      "another policy's",
      { ...theExamples(), policy: 'shire' },
      ['other-policy /policy (write `county` here, or name the policy that these are the examples of)'],
    ],
    [
      "another version's",
      { ...theExamples(), inForceFrom: '2025-01-01' },
      ['other-version /inForceFrom (write `2026-01-01` here, or name the policy that these are the examples of)'],
    ],
    [
      'of a fact that there is not, given to all',
      { ...theExamples(), given: { 'lookedAfter.nwo': true } },
      ['unknown-fact /given/lookedAfter.nwo (did you mean `lookedAfter.now`?)'],
    ],
    [
      'of a value that does not fit, given to all',
      { ...theExamples(), given: { 'lookedAfter.now': 'yes' } },
      ['wrong-type /given/lookedAfter.now (write `true` or `false` here instead)'],
    ],
    ['without the policy that they are of', { ...theExamples(), policy: undefined }, ['missing-key  (add `policy`)']],
    ['with a key that is none', { ...theExamples(), give: {} }, ['unknown-key /give (did you mean `given`?)']],
  ])('%s', (_, input, expected) => {
    expect(inShort(issuesOf(parseExamples(input, checked)))).toEqual(expected);
  });

  test('are told of in their text by line and column', () => {
    const text = JSON.stringify({ ...theExamples({ ...example, name: 'a', question: 'erly-review' }) }, null, 2);
    const parsed = parseExamplesText(text, checked);
    const line = text.split('\n').findIndex((one) => one.includes('erly-review')) + 1;
    expect(issuesOf(parsed)).toMatchObject([{ code: 'unknown-question', line, column: 7 }]);
    expect(issuesOf(parseExamplesText('{', checked))).toMatchObject([{ code: 'json-syntax' }]);
  });
});
