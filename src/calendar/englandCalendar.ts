import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { createNationCalendar } from './createNationCalendar.ts';

/**
 * The working days of England: Mondays to Fridays without its bank holidays, known from 2012 to 2028.
 *
 * @source Banking and Financial Dealings Act 1971, section 1 and schedule 1 {@link https://www.legislation.gov.uk/ukpga/1971/80}
 * @source GOV.UK, UK bank holidays, England and Wales {@link https://www.gov.uk/bank-holidays}
 * @example
 * ```ts
 * const placeOfChristmasEve = englandCalendar.placeOf(dayNumberOf(2026, 12, 24));
 * expect(toCalendarDay(englandCalendar.dayAt(placeOfChristmasEve + 1))).toBe('2026-12-29');
 * ```
 * @public
 */
export const englandCalendar: WorkingDayCalendar = /* @__PURE__ */ createNationCalendar('england');
