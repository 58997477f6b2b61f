import { toDayNumber, type CalendarDay, type DayNumber } from '../domain/CalendarDay.ts';
import { deepFreeze } from '../domain/deepFreeze.ts';
import { library } from './library.ts';
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

/**
 * A moment, as comparisons read it.
 *
 * @param moment - the day and the working days
 * @param policies - the documents that decisions then rest on; none where no decision is made
 * @param notInForce - the documents of which no version is in force yet
 * @returns the same, with the day's number and a receipt
 * @throws {RangeError} where `asOf` is no calendar day
 */
export function readMoment(
  { asOf, calendar }: Moment,
  policies: Receipt['policies'] = [],
  notInForce: readonly string[] = [],
): ReadMoment {
  const without = notInForce.length === 0 ? {} : { notInForce };
  const { name, digest } = calendar;
  const receipt = deepFreeze({ library, policies, ...without, calendar: { name, digest }, asOf });
  return { asOf, calendar, today: toDayNumber(asOf), receipt };
}
