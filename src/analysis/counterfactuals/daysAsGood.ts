import { readDay, toCalendarDay, type CalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Value } from '../searching/candidateValues.ts';

/** How far to look on either side. */
const daysInYear = 366;

/** Days among which one lies, without a gap; a side is absent where there is no end to it for a year. */
export interface DaysAsGood {
  readonly first?: CalendarDay;
  readonly last?: CalendarDay;
}

const lastAsGood = (day: DayNumber, step: 1 | -1, isAsGood: (day: CalendarDay) => boolean): DayNumber | undefined => {
  for (let distance = 1; distance <= daysInYear; distance += 1) {
    if (!isAsGood(toCalendarDay(day + step * distance))) return day + step * (distance - 1);
  }
  return undefined;
};

/**
 * The days around one that do as well as it.
 *
 * @param value - what may be a day
 * @param isAsGood - whether a day does as well
 * @returns the first and the last of them; `undefined` where the value is no day
 * @internal
 */
export function daysAsGood(value: Value, isAsGood: (day: CalendarDay) => boolean): DaysAsGood | undefined {
  const day = typeof value === 'string' ? readDay(value) : undefined;
  if (day === undefined) return undefined;
  const first = lastAsGood(day, -1, isAsGood);
  const last = lastAsGood(day, 1, isAsGood);
  return {
    ...(first === undefined ? {} : { first: toCalendarDay(first) }),
    ...(last === undefined ? {} : { last: toCalendarDay(last) }),
  };
}
