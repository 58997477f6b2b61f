import type { DayNumber } from '../domain/CalendarDay.ts';
import { unknown } from '../domain/factSlots.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import type { ReadMoment } from './Moment.ts';

/** Counts from one day to another. */
export type CountDays = (from: DayNumber, moment: ReadMoment) => DayNumber;

/** How many days' counts are remembered, each at its place by its last bits: some three years without a clash. */
const daysRemembered = 1024;

/**
 * Counts as another count does, remembering what it gave: counting months or years costs more than all else of a
 * comparison, and the same days come up again and again.
 *
 * @param count - the count, which gives the same for the same day and calendar
 * @returns the count that remembers
 */
export function rememberDays(count: CountDays): CountDays {
  const from = new Int32Array(daysRemembered);
  const counted = new Int32Array(daysRemembered);
  let calendar: WorkingDayCalendar | undefined;
  return (day, moment) => {
    if (calendar !== moment.calendar) {
      from.fill(unknown);
      calendar = moment.calendar;
    }
    const place = day & (daysRemembered - 1);
    if (from[place] !== day) {
      from[place] = day;
      counted[place] = count(day, moment);
    }
    return counted[place] as DayNumber;
  };
}
