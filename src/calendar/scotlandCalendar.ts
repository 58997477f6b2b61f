import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createNationCalendar } from './createNationCalendar.ts';

/**
 * The working days of Scotland: Mondays to Fridays without its bank holidays, known from 2012 to 2028.
 *
 * @source Banking and Financial Dealings Act 1971, section 1 and schedule 1 {@link https://www.legislation.gov.uk/ukpga/1971/80}
 * @source GOV.UK, UK bank holidays, Scotland {@link https://www.gov.uk/bank-holidays}
 * @example
 * ```ts
 * const placeOfEaster = scotlandCalendar.placeOf(dayNumberOf(2026, 4, 3));
 * expect(toCalendarDay(scotlandCalendar.dayAt(placeOfEaster + 1))).toBe('2026-04-06');
 * ```
 * @public
 */
export const scotlandCalendar: WorkingDayCalendar = /* @__PURE__ */ createNationCalendar('scotland');
