import { dayNumberOf, dayParts, readDay, weekday, type DayNumber } from '../../domain/CalendarDay.ts';
import { readInstant } from '../../domain/Instant.ts';
import { sayDate } from '../../domain/sayDate.ts';
import { twoDigits } from '../../domain/twoDigits.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const sayDayNumber = (day: DayNumber): string => `${String(weekdays[weekday(day)])} ${sayDate(day)}`;

/** One o'clock in the morning, by Greenwich, of a month's last Sunday. */
const lastSundayAtOne = (year: number, month: number): number => {
  const last = dayNumberOf(year, month, 31);
  return (last - ((weekday(last) + 1) % 7)) * 86_400 + 3600;
};

/** How far the clocks of the United Kingdom are ahead of Greenwich, in seconds. */
const summerTime = (seconds: number): number => {
  const { year } = dayParts(Math.floor(seconds / 86_400));
  return seconds >= lastSundayAtOne(year, 3) && seconds < lastSundayAtOne(year, 10) ? 3600 : 0;
};

const sayClock = (secondsOfDay: number): string => {
  const hour = Math.floor(secondsOfDay / 3600);
  const minutes = Math.floor(secondsOfDay / 60) % 60;
  if (minutes === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const past = minutes === 0 ? '' : `:${twoDigits(minutes)}`;
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}${past}${hour < 12 ? 'am' : 'pm'}`;
};

const sayMoment = (seconds: number): string => {
  const local = seconds + summerTime(seconds);
  const day = Math.floor(local / 86_400);
  return `${sayClock(local - day * 86_400)} on ${sayDayNumber(day)}`;
};

/**
 * A day or a moment written out. A moment is told by the clocks of the United Kingdom, in whatever offset it stands: in
 * England and Wales nobody reads a time in another.
 *
 * @param time - a calendar day, or an instant
 * @returns such as `Tuesday 10 March 2026` or `3:30pm on Tuesday 10 March 2026`; text that is neither, as it stands
 * @source the Summer Time Order 2002, for when summer time begins and ends
 * @internal
 */
export function sayTime(time: string): string {
  const day = readDay(time);
  if (day !== undefined) return sayDayNumber(day);
  const moment = readInstant(time);
  return moment === undefined ? time : sayMoment(moment.seconds);
}
