import type { DayNumber } from '../domain/CalendarDay.ts';
import { rememberDays, type CountDays } from './rememberDays.ts';

/** No period is so many days long: whoever counts so far has no day to count to. */
const farthest = 1e7;

/**
 * The last day from which a count leads to a day or to one before it. Many days are compared with one, as which they are
 * asked: turned round, the count is made for that one, and the many are only compared.
 *
 * @param count - a count that from a later day never leads to an earlier one
 * @returns the count turned round, which remembers
 */
export function lastDayFrom(count: CountDays): CountDays {
  return rememberDays((to, moment) => {
    const leadsThere = (from: DayNumber): boolean => count(from, moment) <= to;
    let from = to;
    let step = 1;
    for (; step < farthest && !leadsThere(from); step *= 2) from -= step;
    for (; step < farthest && leadsThere(from + step); step *= 2) from += step;
    for (; step >= 1; step /= 2) if (leadsThere(from + step)) from += step;
    return from;
  });
}
