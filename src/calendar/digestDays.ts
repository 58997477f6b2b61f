import { toCalendarDay, type DayNumber } from '../domain/CalendarDay.ts';
import { digestOf } from '../input/digestOf.ts';

/**
 * A digest of what a calendar says, whatever it is called and wherever its days come from.
 *
 * @param firstDay - the first day covered
 * @param lastDay - the last day covered
 * @param daysOff - the weekdays off, first to last
 * @returns `sha256:` and the digest in hexadecimal
 * @internal
 */
export function digestDays(firstDay: DayNumber, lastDay: DayNumber, daysOff: readonly DayNumber[]): string {
  return digestOf([firstDay, lastDay, ...daysOff].map(toCalendarDay).join(' '));
}
