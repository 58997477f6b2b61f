export { createCalendarFromDays, type CalendarDays } from './createCalendarFromDays.ts';
export { createCalendarFromGovUk, type GovUkDivision } from './createCalendarFromGovUk.ts';
export { englandCalendar } from './englandCalendar.ts';
export { walesCalendar } from './walesCalendar.ts';
