export { createDateHolidaysCalendar } from './createDateHolidaysCalendar.ts';
export type { DateHolidaysOptions, DateHolidaysSource, DatedHoliday } from './createDateHolidaysCalendar.ts';
