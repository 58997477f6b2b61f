import { describe, expect, test } from 'vitest';
import type { WrittenCondition } from '../../src/engine/Condition.ts';
import type { Policy, PolicySection } from '../../src/engine/Policy.ts';
import type { WrittenRule } from '../../src/engine/Rule.ts';
import { sussex } from '../support/overlays.ts';
import { shippedPolicies } from '../../src/policies/index.ts';

const everySection = (sections: readonly PolicySection[]): readonly PolicySection[] =>
  sections.flatMap((section) => [section, ...everySection(section.sections ?? [])]);

const conditionsOf = (rule: WrittenRule): readonly (WrittenCondition | undefined)[] => {
  const { when, requirement, decision, duty, permission, prohibition } = rule;
  return [when, requirement?.is, decision?.is, duty?.done, permission?.used, prohibition?.broken];
};

/** Every condition that a file writes, each as a whole. */
const written = ({ conditions = {}, sections }: Policy): readonly WrittenCondition[] =>
  [
    ...Object.values(conditions).map(({ when }) => when),
    ...everySection(sections).flatMap(({ when, rules = [] }) => [when, ...rules.flatMap(conditionsOf)]),
  ].filter((condition) => condition !== undefined);

const partsOf = (condition: WrittenCondition): readonly WrittenCondition[] => {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
};

const withParts = (condition: WrittenCondition): readonly WrittenCondition[] => [
  condition,
  ...partsOf(condition).flatMap(withParts),
];

/** What a condition asks, however its keys and its parts are ordered. */
const keyOf = (condition: WrittenCondition): string => {
  if ('all' in condition) return `all(${condition.all.map(keyOf).toSorted().join()})`;
  if ('any' in condition) return `any(${condition.any.map(keyOf).toSorted().join()})`;
  if ('not' in condition) return `not(${keyOf(condition.not)})`;
  return JSON.stringify(Object.entries(condition).toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

/** How many comparisons a condition writes out, and names of conditions with them. */
const sizeOf = (condition: WrittenCondition): number =>
  withParts(condition).filter((part) => 'fact' in part || 'condition' in part).length;

const twice = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

const clauseOrder = ({ sources }: Policy): readonly string[] =>
  sources.flatMap(({ id, clauses }) => Object.keys(clauses).map((clause) => `${id}/${clause}`));

describe.each([...shippedPolicies, sussex].map(({ policy }) => policy))('$id', (policy) => {
  const parts = written(policy).flatMap(withParts);

  test('writes no condition of more than one comparison twice', () => {
    expect(twice(parts.filter((part) => sizeOf(part) > 1).map(keyOf))).toEqual([]);
  });

  test('writes nowhere what it has a name for', () => {
    const named = Object.values(policy.conditions ?? {}).map(({ when }) => when);
    const partsOfAll = (condition: WrittenCondition): readonly string[] =>
      'all' in condition ? condition.all.map(keyOf) : [];
    const again = named.filter((one) => {
      const wanted = partsOfAll(one);
      const holds = (other: WrittenCondition): boolean => wanted.every((key) => partsOfAll(other).includes(key));
      return wanted.length > 1 && parts.some((other) => other !== one && holds(other));
    });
    expect(again).toEqual([]);
  });

  test('asks in no rule for what its sections ask already', () => {
    const within = (sections: readonly PolicySection[], asked: readonly string[]): readonly string[] =>
      sections.flatMap(({ when, rules = [], sections: inner = [] }) => {
        const known = when === undefined ? asked : [...asked, ...('all' in when ? when.all : [when]).map(keyOf)];
        const again = rules.flatMap((rule) => {
          const own = rule.when === undefined ? [] : 'all' in rule.when ? rule.when.all : [rule.when];
          return own.map(keyOf).filter((key) => known.includes(key));
        });
        return [...again, ...within(inner, known)];
      });
    expect(within(policy.sections, [])).toEqual([]);
  });
});

const inTheOrderOfTheirClauses = [...shippedPolicies, sussex]
  .map(({ policy }) => policy)
  // The guidance follows its agenda, and the advice tells of a letter before saying what to do with it.
  .filter(({ layer }) => layer !== 'guidance');

test.each(inTheOrderOfTheirClauses)('$id has its rules in the order of the clauses within each section', (policy) => {
  const order = clauseOrder(policy);
  const places = everySection(policy.sections).map(({ rules = [] }) =>
    rules.map(({ cites: [first = ''] }) => order.indexOf(first)),
  );
  expect(places).toEqual(places.map((inSection) => inSection.toSorted((one, other) => one - other)));
});
