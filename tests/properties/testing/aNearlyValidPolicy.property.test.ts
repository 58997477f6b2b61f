import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/Result.ts';
import type { Policy } from '../../../src/engine/Policy.ts';
import { parsePolicy } from '../../../src/policy/index.ts';
import { aNearlyValidPolicy, aPolicy, type NearlyValidPolicy } from '../../../src/testing/index.ts';
import { withSlip } from '../../../src/testing/policies/slips/withSlip.ts';
import { allSlips, usualSlips } from '../../../src/testing/policies/slips/slips.ts';

const options = { timeout: 60_000 };

const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parsePolicy(input);
  return parsed.ok ? [] : parsed.issues;
};

const inShort = (issues: readonly Issue[]): readonly object[] =>
  issues.map(({ code, path, severity }) => ({ code, path, severity }));

const sayHowToMend = (issues: readonly Issue[]): boolean =>
  issues.every(({ message, help = '' }) => /\S/u.test(message) && /\S/u.test(help));

describe('policies with one thing wrong', () => {
  test('are refused for just that, with a message and help', options, () => {
    fc.assert(
      fc.property(aNearlyValidPolicy(), ({ policy, wrong: { code, path, severity } }) => {
        const issues = issuesOf(policy);
        expect(inShort(issues)).toEqual([{ code, path, severity }]);
        expect(sayHowToMend(issues)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('are plain JSON', options, () => {
    fc.assert(
      fc.property(aNearlyValidPolicy(), ({ policy }) => {
        expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
      }),
    );
  });

  test('are let in once that is mended', options, () => {
    fc.assert(
      fc.property(aNearlyValidPolicy(), ({ mended, policy }) => {
        const parsed = parsePolicy(mended);
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
        expect(parsed.warnings).toEqual([]);
        expect(policy).not.toEqual(mended);
      }),
      { numRuns: 500 },
    );
  });
});

describe('every slip is told, whatever policy and rule it is made in', () => {
  test.each(allSlips.map((slip) => [slip.code, slip.says, slip] as const))('%s: %s', options, (_, __, slip) => {
    fc.assert(
      fc.property(aPolicy(), fc.nat(), (drawn, pick) => {
        const { policy, mended, wrong } = withSlip(slip, drawn, pick);
        const { code, path, severity } = wrong;
        const parsed = parsePolicy(policy);
        const told = severity === 'warning' ? parsed.warnings : issuesOf(policy);
        expect(parsed.ok).toBe(severity === 'warning');
        expect(inShort(told)).toEqual([{ code, path, severity }]);
        expect(sayHowToMend(told)).toBe(true);
        expect(issuesOf(mended)).toEqual([]);
      }),
      { numRuns: slip.code === 'too-large' ? 2 : 12 },
    );
  });
});

/** The rules as they are written, whatever may be wrong with them. */
const rulesOf = (policy: unknown): readonly unknown[] => (policy as Policy).sections.flatMap(({ rules = [] }) => rules);

/** Fails upon every one of them. */
const isLetIn = ({ policy }: NearlyValidPolicy): boolean => parsePolicy(policy).ok;

describe('what fails shrinks', () => {
  const smallest = (codes?: readonly string[]): NearlyValidPolicy | undefined =>
    fc.check(fc.property(aNearlyValidPolicy({ codes }), isLetIn)).counterexample?.[0];

  test('to one rule, in which a fact is misspelt', options, () => {
    const found = smallest();
    expect(found?.wrong).toMatchObject({
      path: '/sections/0/rules/0/when/fact',
      says: 'a fact is misspelt in a condition',
    });
    expect(rulesOf(found?.policy)).toMatchInlineSnapshot(`
      [
        {
          "cites": [
            "county/1",
          ],
          "force": "must",
          "id": "rule-1",
          "says": "It is so laid down.",
          "trigger": {
            "review": "convene",
          },
          "when": {
            "fact": "plan.endedOm",
            "happened": true,
          },
        },
      ]
    `);
  });

  const codes = new Set(usualSlips.map(({ code }) => code));

  test.each([...codes])('to one rule, and a further one where it takes two: %s', options, (code) => {
    const slip = usualSlips.find((one) => one.code === code);
    const found = smallest([code]);
    const places = [...Object.keys(slip?.given ?? {}), slip?.at ?? ''];
    const takesTwo = places.some((place) => ['{further}', '{section}'].includes(place) && code !== 'empty-section');
    expect(found?.wrong.says).toBe(slip?.says);
    expect(rulesOf(found?.policy)).toHaveLength(takesTwo ? 2 : 1);
  });
});
