import { format } from 'date-fns';
import type { CalendarDay, Instant } from '../../../src/index.ts';
import { UtcClock } from './UtcClock.ts';

/**
 * A calendar day in words, the same in every time zone.
 *
 * @param day - the day
 * @returns such as `Thu 12 Mar 2026`
 */
export function sayDay(day: CalendarDay): string {
  return format(new UtcClock(day), 'EEE d MMM yyyy');
}

const zones: Readonly<Record<string, string>> = { Z: 'GMT', '+00:00': 'GMT', '+01:00': 'BST' };

/** A moment in words, by the clock that its own offset stands for: `Fri 27 Mar 2026, 15:30 GMT`. */
const sayInstant = (instant: Instant): string => {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/u.exec(instant)?.[0] ?? 'Z';
  const clock = new UtcClock(instant.replace(zone, 'Z'));
  return `${format(clock, 'EEE d MMM yyyy, HH:mm')} ${zones[zone] ?? zone}`;
};

/**
 * A day or a moment in words.
 *
 * @param time - the day or moment
 * @returns the day as `sayDay` says it, a moment by its own clock: `Fri 27 Mar 2026, 15:30 GMT`
 */
export function sayTime(time: CalendarDay | Instant): string {
  return time.includes('T') ? sayInstant(time as Instant) : sayDay(time as CalendarDay);
}
