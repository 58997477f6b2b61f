import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeDays } from '../../../../src/analysis/searching/canBeDays.ts';
import { lengthInDays } from '../../../../src/analysis/searching/lengthInDays.ts';
import { createSpace } from '../../../../src/analysis/searching/Space.ts';
import { reachesAgeOn, toCalendarDay, toDayNumber } from '../../../../src/domain/CalendarDay.ts';
import { toInstant } from '../../../../src/domain/Instant.ts';
import type { Counting, Period } from '../../../../src/domain/Period.ts';
import { dayAfter, dayBefore } from '../../../../src/engine/countPeriod.ts';
import { compileCondition } from '../../../../src/engine/compileCondition.ts';
import { compileDeadline } from '../../../../src/engine/compileDeadline.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Due } from '../../../../src/engine/Due.ts';
import { calendar2026, laidOutOf, momentOn, readMomentOn } from '../../../support/rules.ts';

const countings: readonly Counting[] = ['exclusive', 'inclusive', 'clear'];
const aCounting = fc.constantFrom(...countings);
const aPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 9 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 70 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 40 }).map((workingDays) => ({ workingDays })),
);
const firstDay = toDayNumber(momentOn('2026-03-01').asOf);
const aDay = fc.integer({ min: firstDay, max: firstDay + 120 });

describe('how many days a period takes lies within its bounds', () => {
  test('on either side of any day, however days are counted', () => {
    fc.assert(
      fc.property(aDay, aPeriod, aCounting, (day, period, counting) => {
        const { least, most } = lengthInDays(period, counting);
        const lengths = [
          dayAfter(day, period, counting, calendar2026) - day,
          day - dayBefore(day, period, counting, calendar2026),
        ];
        expect(lengths.every((length) => length >= least && length <= most)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([10, 16, 18])('%i years, by birthdays, are a day longer at most', (age) => {
    const { least, most } = lengthInDays({ months: 12 * age }, 'exclusive');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (bornOn) => {
        const lived = reachesAgeOn(bornOn, age) - bornOn;
        expect(lived >= least && lived <= most + 1).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

const dates = ['plan.endedOn', 'review.heldOn', 'conference.heldOn', 'child.bornOn'];
const moments = ['conference.endedAt', 'decision.sentAt'];
const aDate = fc.constantFrom(...dates);

const aCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: aDate, happened: fc.boolean() }),
  fc.record({ fact: aDate, before: aDate }),
  fc.record({ fact: aDate, before: aDate, orOn: fc.constant<true>(true) }),
  fc.record({ fact: aDate, before: aDate, atLeast: aPeriod }),
  fc.record({ fact: aDate, within: aPeriod, after: aDate }),
  fc.record({ fact: fc.constant('child.bornOn'), reachedAge: fc.constantFrom(1, 2) }),
  fc.record({ fact: fc.constantFrom(...moments), happened: fc.boolean() }),
);

const anHours: fc.Arbitrary<Due> = fc
  .tuple(fc.integer({ min: 1, max: 72 }), fc.boolean())
  .map(([hours, isBack]) =>
    isBack ? { atLeast: { hours }, before: 'conference.endedAt' } : { within: { hours }, after: 'conference.endedAt' },
  );

const aDue: fc.Arbitrary<readonly [Due, readonly string[]]> = fc.oneof(
  fc.tuple(
    fc.oneof(
      fc.record({ within: aPeriod, after: aDate }),
      fc.record({ atLeast: aPeriod, before: aDate }),
      fc.record({ by: aDate }),
    ),
    fc.uniqueArray(aDate, { maxLength: 2 }),
  ),
  fc.tuple(anHours, fc.subarray(['decision.sentAt'])),
);

const aFacts = fc.record({
  ...Object.fromEntries(
    dates.map((fact) => [fact, fc.option(fc.integer({ min: firstDay - 900, max: firstDay + 90 }).map(toCalendarDay))]),
  ),
  ...Object.fromEntries(
    moments.map((fact) => [
      fact,
      fc.option(
        fc
          .tuple(fc.integer({ min: -120, max: 60 }), fc.integer({ min: -14, max: 14 }))
          .map(([hours, offset]) => toInstant((firstDay * 24 + hours) * 3600, offset * 60)),
      ),
    ]),
  ),
});

test('what comparisons of days say of any case is told to be possible', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(aCondition, aCounting), { maxLength: 8 }),
      fc.array(fc.tuple(aDue, aCounting), { maxLength: 4 }),
      aFacts,
      (conditions, dues, facts) => {
        const space = createSpace([]);
        for (const [condition, counting] of conditions) {
          compileCondition(condition, { policy: { counting }, table: space.table });
        }
        for (const [[due, done], counting] of dues) {
          compileDeadline(due, done, { policy: { counting }, table: space.table });
        }
        const read = laidOutOf(facts);
        const moment = readMomentOn('2026-03-01');
        const truths = space.entries().map(({ evaluate }) => evaluate(read, moment));
        expect(canBeDays(space.entries())(truths)).toBe(true);
      },
    ),
    { numRuns: 3_000 },
  );
});
