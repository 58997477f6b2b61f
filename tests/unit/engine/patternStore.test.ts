import { describe, expect, test } from 'vitest';
import { createPatternStore, type PatternReader } from '../../../src/engine/patternStore.ts';
import { laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

/** A store over some facts, with how often it worked something out and kept it. */
const aStore = (names: readonly string[]): { find: (facts: LooseFacts) => object; counts: number[] } => {
  const counts = [0, 0];
  const count = (index: number): void => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  const workOut = (): object => {
    count(0);
    return {};
  };
  const read: PatternReader = ({ values }, _, pattern) => {
    names.forEach((name, part) => (pattern[part] = Number((values as LooseFacts)[name] ?? 0)));
  };
  const find = createPatternStore(read, workOut, () => count(1));
  return { find: (facts) => find(laidOutOf(facts), readMomentOn()), counts };
};

describe('a pattern store', () => {
  const names = ['local.a', 'local.b', 'local.c'];

  test('works a pattern out once and finds it again', () => {
    const { find, counts } = aStore(names);
    const first = find({ 'local.a': 1, 'local.b': 2 });
    expect(find({ 'local.a': 1, 'local.b': 2 })).toBe(first);
    expect(counts).toEqual([1, 1]);
  });

  test('heeds nothing but the parts of the pattern', () => {
    const { find } = aStore(names);
    expect(find({ 'local.a': 1, 'local.z': 1 })).toBe(find({ 'local.a': 1, 'local.z': 2 }));
  });

  test.each([
    ['first', { 'local.a': 4 }],
    ['second', { 'local.b': 4 }],
    ['last', { 'local.c': 4 }],
  ])('keeps patterns apart that differ in their %s part', (_, facts) => {
    const { find, counts } = aStore(names);
    expect(find(facts)).not.toBe(find({}));
    expect(counts).toEqual([2, 2]);
  });

  test('keeps patterns apart that are mixed to one number', () => {
    const { find, counts } = aStore(names.slice(0, 2));
    const mixed = [{ 'local.b': 62 }, { 'local.a': 1, 'local.b': 31 }, { 'local.a': 2 }];
    const found = mixed.map(find);
    expect(new Set(found).size).toBe(3);
    expect(mixed.map(find)).toEqual(found);
    expect(mixed.map((facts, index) => find(facts) === found[index])).toEqual([true, true, true]);
    expect(counts).toEqual([3, 3]);
  });

  test('keeps one thing where a pattern has a single part', () => {
    const { find, counts } = aStore(names.slice(0, 1));
    expect(find({ 'local.a': 1 })).toBe(find({ 'local.a': 1, 'local.b': 2 }));
    expect(find({ 'local.a': 3 })).not.toBe(find({ 'local.a': 1 }));
    expect(counts).toEqual([2, 2]);
  });

  test('keeps one thing for all cases where a pattern has no parts', () => {
    const { find, counts } = aStore([]);
    expect(find({ 'local.a': 1 })).toBe(find({}));
    expect(counts).toEqual([1, 1]);
  });
});
