import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { issuesOf, withRule, type LooseJson } from './support/aPolicy.ts';

const marked = (floor: unknown, part: LooseJson = {}): LooseJson => ({
  ...withRule({ trigger: { review: 'convene' }, when: { fact: 'lookedAfter.now', is: true }, floor }),
  ...part,
});

describe('a rule that is marked as a floor', () => {
  test.each(['national', 'authority'])('can stand in a layer of %s', (layer) => {
    expect(issuesOf(parsePolicy(marked(true, { layer })))).toEqual([]);
  });

  test.each(['guidance', 'overlay'])('cannot stand in a layer of %s', (layer) => {
    expect(issuesOf(parsePolicy(marked(true, { layer })))).toEqual([
      {
        code: 'floor-in-upper-layer',
        severity: 'error',
        path: '/sections/0/rules/2/floor',
        message: `a floor stands in a layer of \`${layer}\`, over which nothing else is meant to lie`,
        found: true,
        expected: 'a floor in a layer of `national` or `authority`',
        help: 'leave `floor` out, or mark the rule of the lower layer',
      },
    ]);
  });

  test.each([
    [false, 'wrong-type'],
    [null, 'wrong-type'],
    [1, 'wrong-type'],
    ['yes', 'unknown-word'],
  ])('is marked with `true` and not with %o', (floor, code) => {
    expect(issuesOf(parsePolicy(marked(floor)))).toMatchObject([
      { code, path: '/sections/0/rules/2/floor', expected: '`true`' },
    ]);
  });

  test('changes the digest of its policy', () => {
    const digest = (input: LooseJson): string | undefined => {
      const result = parsePolicy(input);
      return result.ok ? result.value.digest : undefined;
    };
    expect(digest(marked(true))).not.toBe(digest(marked(undefined)));
    expect(digest(marked(true))).toMatch(/^sha256:/u);
  });
});
