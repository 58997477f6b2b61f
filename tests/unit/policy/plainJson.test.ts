import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/index.ts';
import { aPolicy, inShort, issuesOf } from './support/aPolicy.ts';

const throwing = (): never => {
  throw new Error('no');
};

const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => ({ not: inner }), { fact: 'lookedAfter.now', is: true });

const circular: unknown[] = [];
circular.push(circular);

const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

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
  ])('is refused where it stands: %s', (_, title) => {
    expect(inShort(issuesOf(parsePolicy({ ...aPolicy(), title })))).toEqual(['not-json /title']);
  });

  test('is refused where it holds itself', () => {
    expect(inShort(issuesOf(parsePolicy({ ...aPolicy(), notes: circular })))).toEqual(['not-json /notes/0']);
  });

  test('is refused as a whole too', () => {
    expect(inShort(issuesOf(parsePolicy(undefined)))).toEqual(['not-json ']);
    expect(inShort(issuesOf(parsePolicy(10n)))).toEqual(['not-json ']);
    expect(inShort(issuesOf(parsePolicy(null)))).toEqual(['wrong-type ']);
    expect(inShort(issuesOf(parsePolicy([])))).toEqual(['wrong-type ']);
  });

  test('is refused where a getter throws or a list has a hole', () => {
    const policy = Object.defineProperty(aPolicy(), 'title', { enumerable: true, get: throwing });
    expect(inShort(issuesOf(parsePolicy(policy)))).toEqual(['not-json /title']);
    expect(inShort(issuesOf(parsePolicy({ ...aPolicy(), notes: ['a', undefined] })))).toEqual(['not-json /notes/1']);
  });

  test('is refused where it lies too deep', () => {
    const policy = aPolicy();
    const [deadline, trigger] = policy['rules'] as object[];
    const deep = { ...policy, rules: [deadline, { ...trigger, when: nested(10_000) }] };
    expect(issuesOf(parsePolicy(deep)).map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('is refused where there is too much of it', () => {
    const issues = issuesOf(parsePolicy({ ...aPolicy(), notes: Array<string>(600_000).fill('a') }));
    expect(issues.map(({ code }) => code)).toContain('too-large');
  });

  test('may have no prototype, but not a key that would give it one', () => {
    const bare: object = Object.assign(Object.create(null) as object, aPolicy());
    expect(parsePolicy(bare).ok).toBe(true);
    const terms: unknown = JSON.parse('{ "__proto__": "a word" }');
    expect(inShort(issuesOf(parsePolicy({ ...aPolicy(), terms })))).toEqual(['not-json /terms']);
  });
});
