import { addDays, format, getDay, parseISO } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalendarFromDays } from '../../../src/calendar/index.ts';
import { toCalendarDay, type DayNumber } from '../../../src/domain/CalendarDay.ts';
import type { WorkingDayCalendar } from '../../../src/ports/WorkingDayCalendar.ts';
import { everyCalendar } from '../../unit/calendar/support/everyCalendar.ts';
import { dayOf, valueOf, workingDaysBetween } from '../../unit/calendar/support/workingDays.ts';

const settings = { seed: 20260101, numRuns: 200 };
const anyDay = fc.integer({ min: dayOf('1600-01-01'), max: dayOf('2400-12-31') });
const anyPlace = fc.integer({ min: -100_000, max: 100_000 });

const isWeekendByDateFns = (date: Date): boolean => getDay(date) === 0 || getDay(date) === 6;

/** Day by day, the slow way; from 1996 on, since one zone under test has no 31 December 1994. */
const workingDaysByDateFns = (from: string, length: number, holidays: ReadonlySet<string>): string[] =>
  Array.from({ length }, (_, index) => addDays(parseISO(from), index))
    .filter((date) => !isWeekendByDateFns(date) && !holidays.has(format(date, 'yyyy-MM-dd')))
    .map((date) => format(date, 'yyyy-MM-dd'));

const dayFrom1996 = fc.integer({ min: dayOf('1996-01-01'), max: dayOf('2060-12-31') });

/** A checked list with some of its days as holidays, weekends among them. */
const anyList = dayFrom1996.chain((firstDay) =>
  fc.integer({ min: 0, max: 500 }).chain((length) =>
    fc.record({
      coversFrom: fc.constant(toCalendarDay(firstDay)),
      coversTo: fc.constant(toCalendarDay(firstDay + length)),
      holidays: fc.uniqueArray(fc.integer({ min: firstDay, max: firstDay + length }).map(toCalendarDay), {
        maxLength: 60,
      }),
    }),
  ),
);

const keepsItsLaws = ({ placeOf, dayAt }: WorkingDayCalendar, day: DayNumber, place: number): void => {
  expect(placeOf(dayAt(place))).toBe(place);
  expect(dayAt(place + 1)).toBeGreaterThan(dayAt(place));
  expect(dayAt(placeOf(day))).toBeLessThanOrEqual(day);
  expect(dayAt(placeOf(day) + 1)).toBeGreaterThan(day);
};

describe.each(everyCalendar)('$name', (calendar) => {
  test('keeps its laws on any day and at any place', () => {
    const law = fc.property(anyDay, anyPlace, (day, place) => {
      keepsItsLaws(calendar, day, place);
    });
    fc.assert(law, settings);
  });
});

describe('a calendar of any plain list', () => {
  test('keeps its laws on any day and at any place', () => {
    const law = fc.property(anyList, anyDay, fc.integer({ min: -600, max: 600 }), (list, day, place) => {
      keepsItsLaws(valueOf(createCalendarFromDays({ name: 'any', source: 'any', ...list })), day, place);
    });
    fc.assert(law, settings);
  });

  test('has the working days that a count day by day finds, inside its coverage and around it', () => {
    const law = fc.property(anyList, fc.integer({ min: -60, max: 520 }), fc.nat(90), (list, offset, length) => {
      const calendar = valueOf(createCalendarFromDays({ name: 'any', source: 'any', ...list }));
      const from = Math.max(dayOf(list.coversFrom) + offset, dayOf('1996-01-01'));
      const [first, last] = [toCalendarDay(from), toCalendarDay(from + length)];
      const expected = workingDaysByDateFns(first, length + 1, new Set(list.holidays));
      expect(workingDaysBetween(calendar, first, last)).toEqual(expected);
    });
    fc.assert(law, settings);
  });

  test('takes holidays at weekends and the order of the list for nothing', () => {
    const law = fc.property(anyList, anyDay, (list, day) => {
      const weekdaysOnly = list.holidays.filter((holiday) => !isWeekendByDateFns(parseISO(holiday))).reverse();
      const given = valueOf(createCalendarFromDays({ name: 'any', source: 'any', ...list }));
      const tidy = valueOf(createCalendarFromDays({ name: 'any', source: 'any', ...list, holidays: weekdaysOnly }));
      expect(tidy.placeOf(day)).toBe(given.placeOf(day));
    });
    fc.assert(law, settings);
  });
});

describe('anything at all in place of a list', () => {
  const fromUnknown = createCalendarFromDays as (input: unknown) => ReturnType<typeof createCalendarFromDays>;
  const anyFields = fc.record(
    {
      name: fc.anything(),
      source: fc.anything(),
      coversFrom: fc.oneof(fc.constant('2026-01-01'), fc.anything()),
      coversTo: fc.oneof(fc.constant('2026-12-31'), fc.anything()),
      holidays: fc.oneof(fc.array(fc.anything()), fc.anything()),
    },
    { requiredKeys: [] },
  );

  test('is answered with a result that JSON can hold, and nothing is thrown', () => {
    const law = fc.property(fc.oneof(anyFields, fc.anything({ withBigInt: true })), (input) => {
      const result = fromUnknown(input);
      if (!result.ok) {
        expect(result.issues.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
      }
    });
    fc.assert(law, settings);
  });
});
