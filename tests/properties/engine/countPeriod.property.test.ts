import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayNumber } from '../../../src/domain/CalendarDay.ts';
import type { Counting, Period } from '../../../src/domain/Period.ts';
import { dayAfter, dayBefore } from '../../../src/engine/countPeriod.ts';
import { calendar2026, day } from '../../support/rules.ts';

const aDay = fc.integer({ min: day('2025-06-01'), max: day('2027-06-30') });
const aNumber = fc.integer({ min: 1, max: 600 });
const aPeriod: fc.Arbitrary<Period> = fc.oneof(
  aNumber.map((days) => ({ days })),
  aNumber.map((workingDays) => ({ workingDays })),
  aNumber.map((weeks) => ({ weeks })),
  aNumber.map((months) => ({ months })),
);
const aCounting = fc.constantFrom<Counting>('exclusive', 'inclusive', 'clear');

const { placeOf, dayAt } = calendar2026;
const isWorkingDay = (number: DayNumber): boolean => dayAt(placeOf(number)) === number;
const on = (anchor: DayNumber, period: Period, counting: Counting): DayNumber =>
  dayAfter(anchor, period, counting, calendar2026);
const back = (anchor: DayNumber, period: Period, counting: Counting): DayNumber =>
  dayBefore(anchor, period, counting, calendar2026);

/** Day by day, the slow way. */
const workingDaysFrom = (anchor: DayNumber, count: number, step: 1 | -1): DayNumber => {
  let found = anchor;
  for (let left = count; left > 0; left -= isWorkingDay(found) ? 1 : 0) found += step;
  return found;
};

describe('counting', () => {
  test('on and back are inverses for days and weeks', () => {
    const aFixedPeriod = fc.oneof(
      aNumber.map((days) => ({ days })),
      aNumber.map((weeks) => ({ weeks })),
    );
    const law = fc.property(aDay, aFixedPeriod, aCounting, (anchor, period, counting) => {
      expect(back(on(anchor, period, counting), period, counting)).toBe(anchor);
    });
    fc.assert(law);
  });

  test('on and back are inverses for working days, from a working day', () => {
    const law = fc.property(aDay, aNumber, aCounting, (number, workingDays, counting) => {
      const anchor = dayAt(placeOf(number));
      expect(back(on(anchor, { workingDays }, counting), { workingDays }, counting)).toBe(anchor);
      expect(on(back(anchor, { workingDays }, counting), { workingDays }, counting)).toBe(anchor);
    });
    fc.assert(law);
  });

  test('on and back lead past the anchor again for working days, from a rest day', () => {
    const aRestDay = aDay.filter((number) => !isWorkingDay(number));
    const law = fc.property(aRestDay, aNumber, (anchor, workingDays) => {
      expect(back(on(anchor, { workingDays }, 'exclusive'), { workingDays }, 'exclusive')).toBeLessThan(anchor);
    });
    fc.assert(law);
  });

  test('finds the working day that a count day by day finds', () => {
    const law = fc.property(aDay, fc.integer({ min: 1, max: 60 }), (anchor, workingDays) => {
      expect(on(anchor, { workingDays }, 'exclusive')).toBe(workingDaysFrom(anchor, workingDays, 1));
      expect(back(anchor, { workingDays }, 'exclusive')).toBe(workingDaysFrom(anchor, workingDays, -1));
    });
    fc.assert(law);
  });

  test('of working days ends on a working day', () => {
    const law = fc.property(aDay, aNumber, aCounting, (anchor, workingDays, counting) => {
      expect(isWorkingDay(on(anchor, { workingDays }, counting))).toBe(true);
      expect(isWorkingDay(back(anchor, { workingDays }, counting))).toBe(true);
    });
    fc.assert(law);
  });

  test('never overtakes: a later anchor leads to no earlier day', () => {
    const law = fc.property(aDay, fc.nat(40), aPeriod, aCounting, (anchor, later, period, counting) => {
      expect(on(anchor + later, period, counting)).toBeGreaterThanOrEqual(on(anchor, period, counting));
      expect(back(anchor + later, period, counting)).toBeGreaterThanOrEqual(back(anchor, period, counting));
    });
    fc.assert(law);
  });

  test('goes further for a longer period', () => {
    const longer = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'workingDays' as const);
    const law = fc.property(aDay, longer, aNumber, aCounting, (anchor, unit, number, counting) => {
      const [shorter, longerBy] = [number, number + 1].map((count) => ({ [unit]: count }) as unknown as Period);
      if (shorter === undefined || longerBy === undefined) throw new TypeError('there are two periods');
      expect(on(anchor, longerBy, counting)).toBeGreaterThan(on(anchor, shorter, counting));
      expect(back(anchor, longerBy, counting)).toBeLessThan(back(anchor, shorter, counting));
    });
    fc.assert(law);
  });

  test('allows least time inclusively and most where days are clear', () => {
    const law = fc.property(aDay, aPeriod, (anchor, period) => {
      const [inclusive = 0, exclusive = 0, clear = 0] = (['inclusive', 'exclusive', 'clear'] as const).map((counting) =>
        on(anchor, period, counting),
      );
      expect(inclusive).toBeLessThanOrEqual(exclusive);
      expect(exclusive).toBeLessThanOrEqual(clear);
    });
    fc.assert(law);
  });

  test('asks for least notice inclusively and most where days are clear', () => {
    const law = fc.property(aDay, aPeriod, (anchor, period) => {
      const [inclusive = 0, exclusive = 0, clear = 0] = (['inclusive', 'exclusive', 'clear'] as const).map((counting) =>
        back(anchor, period, counting),
      );
      expect(inclusive).toBeGreaterThanOrEqual(exclusive);
      expect(exclusive).toBeGreaterThanOrEqual(clear);
    });
    fc.assert(law);
  });

  test('leaves that many whole working days between where they are clear', () => {
    const law = fc.property(aDay, fc.integer({ min: 1, max: 60 }), (anchor, workingDays) => {
      const end = on(anchor, { workingDays }, 'clear');
      const between = Array.from({ length: end - anchor - 1 }, (_, index) => anchor + 1 + index).filter(isWorkingDay);
      expect(between).toHaveLength(workingDays);
    });
    fc.assert(law);
  });
});
