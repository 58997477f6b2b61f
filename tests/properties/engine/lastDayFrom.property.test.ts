import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachesAgeOn } from '../../../src/domain/CalendarDay.ts';
import type { Counting, Period } from '../../../src/domain/Period.ts';
import { dayAfter, dayBefore } from '../../../src/engine/countPeriod.ts';
import { lastDayFrom } from '../../../src/engine/lastDayFrom.ts';
import type { CountDays } from '../../../src/engine/rememberDays.ts';
import { calendar2026, day, readMomentOn } from '../../support/rules.ts';

const aNumber = fc.integer({ min: 1, max: 300 });
const aPeriod: fc.Arbitrary<Period> = fc.oneof(
  aNumber.map((days) => ({ days })),
  aNumber.map((workingDays) => ({ workingDays })),
  aNumber.map((weeks) => ({ weeks })),
  aNumber.map((months) => ({ months })),
);
const aCounting = fc.constantFrom<Counting>('exclusive', 'inclusive', 'clear');

const aCount: fc.Arbitrary<CountDays> = fc.oneof(
  fc.tuple(aPeriod, aCounting, fc.constantFrom(dayAfter, dayBefore)).map(
    ([period, counting, count]): CountDays =>
      (from) =>
        count(from, period, counting, calendar2026),
  ),
  aNumber.map(
    (years): CountDays =>
      (from) =>
        reachesAgeOn(from, years),
  ),
  fc.constant<CountDays>((from) => from),
);

describe('a count turned round', () => {
  test('comes to an end where there is no such day', () => {
    const last = lastDayFrom((from) => from + 3);
    const moment = readMomentOn();
    expect([Number.NEGATIVE_INFINITY, Number.NaN].map((day) => typeof last(day, moment))).toEqual(['number', 'number']);
  });

  test('gives a day from which the count leads no further, and from the next day it does', () => {
    const moment = readMomentOn();
    const law = fc.property(
      aCount,
      fc.array(fc.integer({ min: day('2025-06-01'), max: day('2027-06-30') }), { minLength: 1, maxLength: 5 }),
      (count, days) => {
        const last = lastDayFrom(count);
        for (const to of days) {
          const from = last(to, moment);
          expect(count(from, moment)).toBeLessThanOrEqual(to);
          expect(count(from + 1, moment)).toBeGreaterThan(to);
        }
      },
    );
    fc.assert(law);
  });
});
