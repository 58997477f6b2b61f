import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createNationCalendar } from './createNationCalendar.ts';

/**
 * The working days of Northern Ireland: Mondays to Fridays without its bank holidays, known from 2012 to 2028.
 *
 * @source Banking and Financial Dealings Act 1971, section 1 and schedule 1 {@link https://www.legislation.gov.uk/ukpga/1971/80}
 * @source GOV.UK, UK bank holidays, Northern Ireland {@link https://www.gov.uk/bank-holidays}
 * @example
 * ```ts
 * const placeOfTheDayBefore = northernIrelandCalendar.placeOf(dayNumberOf(2026, 3, 16));
 * expect(toCalendarDay(northernIrelandCalendar.dayAt(placeOfTheDayBefore + 1))).toBe('2026-03-18');
 * ```
 * @public
 */
export const northernIrelandCalendar: WorkingDayCalendar = /* @__PURE__ */ createNationCalendar('northern-ireland');
