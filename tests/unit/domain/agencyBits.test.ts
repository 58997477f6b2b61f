import { describe, expect, test } from 'vitest';
import { agencies, type Agency } from '../../../src/domain/agencies.ts';
import { agencyBits } from '../../../src/domain/agencyBits.ts';
import type { DeclaredWord } from '../../../src/domain/DeclaredWord.ts';

const declared = Array.from({ length: 70 }, (_, index) => `agency-${String(index)}` as DeclaredWord);
const every: readonly Agency[] = [...agencies, ...declared];

/** The bits that are set, each as the number that it stands in and its own. */
const setIn = (bits: readonly number[]): readonly string[] =>
  bits.flatMap((number, at) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => ((number >>> bit) & 1) === 1)
      .map((bit) => `${String(at)}/${String(bit)}`),
  );

describe('a set of agencies as bits', () => {
  test('is 0 for no agency', () => {
    expect(agencyBits([])).toEqual([0]);
  });

  test('is one bit for each agency, no two sharing one, however many documents declare', () => {
    const bits = every.map((agency) => setIn(agencyBits([agency])));
    expect(bits.every(({ length }) => length === 1)).toBe(true);
    expect(new Set(bits.flat()).size).toBe(every.length);
  });

  test('is small integers, none below 0', () => {
    expect(agencyBits(every).every((number) => number >= 0 && number < 2 ** 30)).toBe(true);
  });

  test('is the same whatever the order and however often an agency is named', () => {
    expect(agencyBits(['police', 'school', 'police'])).toEqual(agencyBits(['school', 'police']));
  });

  test('names no agency of the vocabulary twice', () => {
    expect(new Set(agencies).size).toBe(agencies.length);
  });
});
