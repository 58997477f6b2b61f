import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { aPolicy, checkLaws } from '../../../src/testing/index.ts';
import { calendar2026, calendarDay, rulebookOf } from '../../support/rules.ts';
import { ruleKind } from '../../../src/engine/Rule.ts';
import { rulesOf } from '../../../src/engine/rulesOf.ts';

const options = { timeout: 60_000 };

test('policies pass every check, with rules of many kinds', options, () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(aPolicy(), (policy) => {
      rulesOf(policy).forEach((rule) => kinds.add(ruleKind(rule)));
      const parsed = parsePolicy(policy);
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(kinds.size).toBe(7);
});

test('policies keep the laws that the engine answers for, whatever they lay down', options, () => {
  const moment = { asOf: calendarDay('2026-03-10'), calendar: calendar2026, numRuns: 20 };
  const ofTheEngine = [
    'unknown-never-permits',
    'settled-stays-settled',
    'deadlines-run-onwards',
    'floors-hold',
    'nothing-outside-stages',
  ];
  fc.assert(
    fc.property(aPolicy(), (policy) => {
      const parsed = parsePolicy(policy);
      const results = parsed.ok ? checkLaws(rulebookOf(parsed.value), moment) : [];
      const held = results.filter((result) => result.held).map(({ law }) => law);
      expect(held).toEqual(expect.arrayContaining(ofTheEngine));
    }),
    { numRuns: 15 },
  );
});
