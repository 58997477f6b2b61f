import { describe, expect, test } from 'vitest';
import { holdersOf, liesWithin, pointer, pointerTo, standsAt, valueAt } from '../../../src/domain/pointer.ts';

describe('a JSON pointer', () => {
  test('is empty for the whole input', () => {
    expect(pointer([])).toBe('');
    expect(holdersOf('')).toEqual(['']);
  });

  test('escapes what stands for itself no longer, and can have an empty key', () => {
    expect(pointer(['a/b', 'm~n', '~1', '', 0])).toBe('/a~1b/m~0n/~01//0');
    expect(pointerTo(pointerTo('', 'a/b'), 3)).toBe(pointer(['a/b', 3]));
    expect(holdersOf('/a//0')).toEqual(['', '/a', '/a/', '/a//0']);
  });
});

test('a place lies within another where the one pointer leads through the other, key by key', () => {
  const places = new Set(['/a', '/b/0']);
  expect(['/a', '/a/x/y', '/b/0/c'].every((place) => liesWithin(place, places))).toBe(true);
  expect(['', '/b', '/b/00', '/ab'].some((place) => liesWithin(place, places))).toBe(false);
  expect(liesWithin('/a', new Set())).toBe(false);
  expect(liesWithin('/a', new Set(['']))).toBe(true);
});

test('a value is found where it stands, and none that is inherited', () => {
  const value = { list: [{ id: 'a' }], null: null };
  expect(valueAt(value, [])).toBe(value);
  expect(valueAt(value, ['list', 0, 'id'])).toBe('a');
  expect([['list', 1, 'id'], ['null', 'id'], ['toString']].map((path) => valueAt(value, path))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('something stands at a place, be it null, or nothing does', () => {
  const value = { 'a/b': [{ 'm~n': null }] };
  expect(['', '/a~1b', '/a~1b/0/m~0n'].map((place) => standsAt(value, place))).toEqual([true, true, true]);
  expect(['/a', '/a~1b/1', '/a~1b/-', '/toString'].some((place) => standsAt(value, place))).toBe(false);
});
