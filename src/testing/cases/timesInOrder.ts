import fc from 'fast-check';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import { aCalendarDay, type DaySpread } from '../values/days.ts';

/** A time from a day to a later one; only the last of several may go on, or end on a day that is not known. */
export interface Time {
  readonly from: CalendarDay;
  /** Its last day; `null` where it goes on, `undefined` where it is not known whether and when it ended. */
  readonly to: CalendarDay | null | undefined;
}

const sixDays = 6;

const timesOf = (days: readonly CalendarDay[], lastTo: null | undefined): readonly Time[] =>
  days.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: days[index + 1] ?? lastTo }] : []));

/**
 * Up to three records of times, none of which overlaps another: plans of a child, or times of being looked after.
 *
 * @param record - what else there is to say of each
 * @param spread - around which day
 * @returns each time with its record, in order; they shrink towards none
 * @internal
 */
export function timesInOrder<Rest>(
  record: fc.Arbitrary<Rest>,
  spread: DaySpread,
): fc.Arbitrary<readonly (readonly [Time, Rest])[]> {
  const days = fc.uniqueArray(aCalendarDay(spread), { maxLength: sixDays });
  const records = fc.array(record, { maxLength: sixDays / 2 });
  return fc.tuple(days, records, fc.constantFrom(null, undefined)).map(([some, rest, lastTo]) => {
    const times = timesOf(some.toSorted(), lastTo);
    return rest.flatMap((one, index) => {
      const time = times[index];
      return time === undefined ? [] : [[time, one] as const];
    });
  });
}
