import { dayParts, type DayNumber } from './CalendarDay.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day written out.
 *
 * @param day - the day's number
 * @returns such as `10 March 2026`
 * @internal
 */
export function sayDate(day: DayNumber): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return [dayOfMonth, months[month - 1], year].join(' ');
}
