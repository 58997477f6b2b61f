import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import type { Policy } from '../../../src/engine/Policy.ts';
import { parseExamples, parsePolicy } from '../../../src/policy/index.ts';
import { aPolicy, someNearlyValidExamples } from '../../../src/testing/index.ts';
import { allExamplesSlips } from '../../../src/testing/policies/examples/examplesSlips.ts';
import { withExamplesSlip } from '../../../src/testing/policies/examples/withExamplesSlip.ts';

const options = { timeout: 60_000 };

const issuesOf = (examples: unknown, policy: Policy): readonly Issue[] => {
  const checked = parsePolicy(policy);
  if (!checked.ok) return checked.issues;
  const parsed = parseExamples(examples, checked.value);
  return parsed.ok ? [] : parsed.issues;
};

const inShort = (issues: readonly Issue[]): readonly object[] =>
  issues.map(({ code, path, severity }) => ({ code, path, severity }));

describe('every slip in examples is told, whatever policy they are of', () => {
  test.each(allExamplesSlips.map((slip) => [slip.code, slip.says, slip] as const))('%s: %s', options, (_, __, slip) => {
    fc.assert(
      fc.property(aPolicy(), (drawn) => {
        const { policy, examples, mended, wrong } = withExamplesSlip(slip, drawn);
        const { code, path, severity } = wrong;
        const issues = issuesOf(examples, policy);
        expect(inShort(issues)).toEqual([{ code, path, severity }]);
        expect(issues.every(({ message, help = '' }) => /\S/u.test(message) && /\S/u.test(help))).toBe(true);
        expect(issuesOf(mended, policy)).toEqual([]);
      }),
      { numRuns: slip.code === 'too-large' ? 2 : 12 },
    );
  });
});

test('examples with one thing wrong are plain JSON, and shrink to one in which a fact is misspelt', options, () => {
  fc.assert(
    fc.property(someNearlyValidExamples(), ({ examples }) => {
      expect(JSON.parse(JSON.stringify(examples))).toStrictEqual(examples);
    }),
  );
  const never = fc.property(someNearlyValidExamples(), ({ wrong }) => wrong.code === '');
  expect(fc.check(never).counterexample?.[0].wrong).toMatchObject({ path: '/examples/0/facts/weather.isFine' });
});
