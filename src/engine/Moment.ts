import type { CalendarDay, DayNumber } from '../domain/CalendarDay.ts';
import type { Receipt } from './Decision.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';

/**
 * The day as of which a question is asked, and the working days to count by.
 *
 * @public
 */
export interface Moment {
  readonly asOf: CalendarDay;
  readonly calendar: WorkingDayCalendar;
}

/** A moment read: its day's number, and the receipt that decisions asked as of it carry. */
export interface ReadMoment extends Moment {
  readonly today: DayNumber;
  readonly receipt: Receipt;
}
