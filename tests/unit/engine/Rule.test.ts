import { describe, expect, test } from 'vitest';
import { deadlineNames } from '../../../src/domain/vocabulary/deadlineNames.ts';
import { forces, ruleKind, ruleKinds, questionNames, type RuleKind } from '../../../src/engine/Rule.ts';
import { oneOfEachKind } from '../../support/everyRule.ts';

describe('the kind of a rule', () => {
  test.each(oneOfEachKind)('is the name of its effect: $id', (rule) => {
    expect(ruleKind(rule)).toBe(rule.id);
  });

  test('is one of a list that names each once', () => {
    const kinds: readonly RuleKind[] = oneOfEachKind.map(ruleKind);
    expect([...ruleKinds].sort()).toEqual([...kinds].sort());
  });
});

test.each([
  ['forces', forces],
  ['questionNames', questionNames],
  ['names of deadlines', deadlineNames],
])('the %s stand in their list once each', (_, names: readonly string[]) => {
  expect(new Set(names).size).toBe(names.length);
});
