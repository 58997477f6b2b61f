import { expect, test } from 'vitest';
import type { CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { parsePolicy, policyInForce } from '../../../src/policy/index.ts';
import { aPolicy, type LooseJson } from './support/aPolicy.ts';

const version = (inForceFrom: string, part: LooseJson = {}): CheckedPolicy => {
  const result = parsePolicy({ ...aPolicy(), inForceFrom, ...part });
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
};

const [first, second] = [version('2024-04-01'), version('2026-01-01')];

const inForce = (policies: readonly CheckedPolicy[], on: string): unknown => {
  const result = policyInForce(policies, on as CalendarDay);
  return result.ok ? result.value.policy.inForceFrom : result.issues.map(({ code, path }) => `${code} ${path}`);
};

test.each([
  ['2024-04-01', '2024-04-01'],
  ['2025-12-31', '2024-04-01'],
  ['2026-01-01', '2026-01-01'],
  ['2099-01-01', '2026-01-01'],
])('on %s the version of %s is in force', (on, from) => {
  expect(inForce([second, first], on)).toBe(from);
});

test('before the first version there is none, and nothing falls back to another', () => {
  expect(policyInForce([second, first], '2024-03-31' as CalendarDay)).toEqual({
    ok: false,
    issues: [
      {
        code: 'no-version-in-force',
        severity: 'error',
        path: '',
        message: 'no version is in force on `2024-03-31`',
        expected: 'a day from `2024-04-01` on',
        help: 'add the version that was in force then, or ask about a later day',
      },
    ],
  });
  expect(inForce([], '2024-03-31')).toEqual(['no-version-in-force ']);
});

test('versions that cannot be told apart, or are of other documents, are refused', () => {
  expect(inForce([first, version('2024-04-01')], '2026-01-01')).toEqual(['duplicate-version /1']);
  expect(inForce([first, version('2025-04-01', { id: 'borough' })], '2026-01-01')).toEqual(['other-document /1']);
});
