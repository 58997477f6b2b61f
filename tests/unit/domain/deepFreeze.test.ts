import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../src/domain/deepFreeze.ts';

describe('freezing a value', () => {
  test('freezes all that it holds', () => {
    const value = { list: [{ inner: { text: 'a' } }], nothing: null };
    const frozen = deepFreeze(value);
    const [item] = frozen.list;
    const parts: readonly unknown[] = [frozen, frozen.list, item, item?.inner];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
  });

  test('gives back the same value', () => {
    const value = { a: 1 };
    expect(deepFreeze(value)).toBe(value);
  });

  test.each([null, undefined, 'text', 3, true])('leaves %j as it is', (value) => {
    expect(deepFreeze(value)).toBe(value);
  });

  test('takes what is frozen already to be so all the way down', () => {
    const inner = { a: 1 };
    deepFreeze(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(false);
  });
});
