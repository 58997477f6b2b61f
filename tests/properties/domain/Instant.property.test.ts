import { getUnixTime, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInstant, toInstant } from '../../../src/domain/Instant.ts';
import { day } from '../../support/rules.ts';

const anyOffset = fc.integer({ min: -14 * 60, max: 14 * 60 });
const anySecond = fc.integer({ min: 0, max: day('9999-12-30') * 86_400 });

describe('an instant', () => {
  test('is read as it was written, whatever its offset', () => {
    const law = fc.property(anySecond, anyOffset, (seconds, offset) => {
      const read = readInstant(toInstant(seconds, offset));
      expect(read).toEqual({ seconds, offset, day: Math.floor((seconds + offset * 60) / 86_400) });
    });
    fc.assert(law, { numRuns: 2000 });
  });

  test('is the moment that date-fns reads', () => {
    const law = fc.property(anySecond, anyOffset, (seconds, offset) => {
      expect(getUnixTime(parseISO(toInstant(seconds, offset)))).toBe(seconds);
    });
    fc.assert(law);
  });
});
