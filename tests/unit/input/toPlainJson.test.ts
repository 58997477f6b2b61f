import { describe, expect, test } from 'vitest';
import { toPlainJson } from '../../../src/input/toPlainJson.ts';

const throwing = (): never => {
  throw new Error('no');
};

/** The codes and places of what JSON cannot hold. */
const placesIn = (input: unknown): readonly string[] =>
  toPlainJson(input).issues.map(({ code, path }) => `${code} ${path}`);

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ not: inner }), 'end');

const circular: unknown[] = [];
circular.push(circular);

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

describe('plain JSON', () => {
  const input = { text: 'a', number: -1.5, yes: true, nothing: null, list: [[], {}, { 'a/b': 1 }] };

  test('comes out as it went in, frozen all the way down', () => {
    const { value, issues } = toPlainJson(input);
    expect([value, issues]).toEqual([input, []]);
    expect(Object.isFrozen((value as typeof input).list[2])).toBe(true);
    expect(Object.isFrozen(input.list)).toBe(false);
  });

  test('may hold the same object twice, side by side, and be 64 deep', () => {
    expect(placesIn([input, input])).toEqual([]);
    expect(placesIn(nested(64))).toEqual([]);
  });

  test('may have no prototype', () => {
    expect(toPlainJson(Object.assign(Object.create(null) as object, input)).value).toEqual(input);
  });

  test('has neither what is undefined nor a negative zero', () => {
    const { value, issues } = toPlainJson({ absent: undefined, zero: -0 });
    expect([value, issues]).toStrictEqual([{ zero: 0 }, []]);
    expect(toPlainJson(undefined)).toEqual({ value: undefined, issues: [] });
  });
});

describe('whatever is no plain JSON', () => {
  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a BigInt', 10n],
    ['no number', Number.NaN],
    ['an infinite number', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a proxy that is revoked', revoked],
    ['a proxy that throws', new Proxy({}, { ownKeys: throwing })],
  ])('is refused where it stands: %s', (_, foreign) => {
    expect(toPlainJson(foreign)).toMatchObject({ value: null, issues: [{ code: 'not-json', path: '' }] });
    expect(placesIn({ 'a/b': [1, foreign], end: 7 })).toEqual(['not-json /a~1b/1']);
    expect(toPlainJson({ foreign, end: 7 }).value).toEqual({ foreign: null, end: 7 });
  });

  test('is told what it is, and how to mend it where that is known', () => {
    expect(toPlainJson([10n, Number.NaN, new Map(), new Date(0)]).issues).toMatchObject([
      { message: 'a value of type `bigint` cannot stand in JSON', expected: 'plain JSON' },
      { message: '`NaN` cannot stand in JSON' },
      { message: 'an object that is neither plain nor a list cannot stand in JSON' },
      { help: 'write a day as text: `YYYY-MM-DD`' },
    ]);
  });

  test('is refused where it holds itself', () => {
    expect(placesIn(circular)).toEqual(['not-json /0']);
  });

  test('is refused where a getter throws, and what comes after it is read', () => {
    const input = Object.defineProperty({ after: Symbol('a') }, 'first', { enumerable: true, get: throwing });
    expect(placesIn([input]).toSorted()).toEqual(['not-json /0/after', 'not-json /0/first']);
  });

  test('is refused where a list has a gap', () => {
    expect(placesIn({ list: ['a', undefined, 'b'] })).toEqual(['not-json /list/1']);
  });

  test('is refused where a key would name a prototype', () => {
    const { value, issues } = toPlainJson(JSON.parse('{ "a": 1, "__proto__": { "b": 2 } }'));
    expect(issues).toMatchObject([{ code: 'not-json', path: '/__proto__' }]);
    expect(Object.keys(value as object)).toEqual(['a']);
    expect((value as { readonly b?: unknown }).b).toBeUndefined();
  });
});

describe('limits', () => {
  test('objects and lists may not lie too deep', () => {
    expect(placesIn(nested(10_000))).toEqual([`too-deep ${'/not'.repeat(64)}`]);
  });

  test.each([
    ['a long list', Array<string>(600_000).fill('a')],
    ['a list with one long gap', new Array(4_000_000_000)],
    ['lists within lists', Array<unknown>(1000).fill(Array<number>(1000).fill(0))],
  ])('there may not be too many values: %s', (_, list) => {
    expect(toPlainJson({ list, other: 10n })).toMatchObject({ value: null, issues: [{ code: 'too-large', path: '' }] });
    expect(toPlainJson({ list, other: 10n }).issues).toHaveLength(1);
  });

  test('half a million values are not too many', () => {
    expect(placesIn(Array<string>(499_999).fill('a'))).toEqual([]);
    expect(placesIn(Array<string>(500_000).fill('a'))).toEqual(['too-large ']);
  });
});
