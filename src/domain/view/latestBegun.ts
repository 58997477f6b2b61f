import type { CalendarDay } from '../CalendarDay.ts';
import { inTextOrder } from '../inTextOrder.ts';

/**
 * The latest of some records by the days on which they began; of several on one day, the last listed. One that names no day
 * began before all others.
 *
 * @param records - the records
 * @param beganOn - the day on which one began; `undefined` for one that names none
 * @param by - the last day that counts
 * @returns the record; `null` where none had begun
 * @internal
 */
export function latestBegun<Some>(
  records: readonly Some[],
  beganOn: (record: Some) => CalendarDay | undefined,
  by: CalendarDay,
): Some | null {
  return (
    records
      .map((record) => ({ record, day: beganOn(record) ?? '' }))
      .filter(({ day }) => day <= by)
      .toSorted((one, other) => inTextOrder(one.day, other.day))
      .at(-1)?.record ?? null
  );
}
