import { describe, expect, test } from 'vitest';
import { agencies } from '../../../src/domain/agencies.ts';
import { agencyBits } from '../../../src/domain/agencyBits.ts';

describe('a set of agencies as bits', () => {
  test('is 0 for no agency', () => {
    expect(agencyBits([])).toBe(0);
  });

  test('is one bit for each agency, no two sharing one', () => {
    const bits = agencies.map((agency) => agencyBits([agency]));
    expect(new Set(bits).size).toBe(agencies.length);
    expect(bits.every((bit) => bit !== 0 && (bit & (bit - 1)) === 0)).toBe(true);
  });

  test('is the same whatever the order and however often an agency is named', () => {
    expect(agencyBits(['police', 'school', 'police'])).toBe(agencyBits(['school', 'police']));
  });

  test('has room for every agency that there is', () => {
    expect(agencies.length).toBeLessThanOrEqual(31);
    expect(new Set(agencies).size).toBe(agencies.length);
  });
});
