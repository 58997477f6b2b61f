import { readDay, toCalendarDay, type DayNumber } from './CalendarDay.ts';
import { twoDigits } from './twoDigits.ts';

declare const instant: unique symbol;

/**
 * A moment, as ISO 8601 text with its offset: `2026-03-10T15:30:00Z` or `2026-07-10T15:30+01:00`. Seconds may be left
 * out. Used only where a clause counts hours.
 *
 * @public
 */
export type Instant = string & { readonly [instant]: true };

/** An instant taken apart. */
export interface InstantParts {
  /** Whole seconds since 1 January 1970, 00:00 UTC. */
  readonly seconds: number;
  /** The calendar day that the text itself names, in its own offset. */
  readonly day: DayNumber;
  /** Minutes by which the text's clock is ahead of UTC. */
  readonly offset: number;
}

const pattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads text as an instant.
 *
 * @param text - text of any kind
 * @returns its parts, or `undefined` where it is no ISO 8601 instant with an offset, or lies before 1970
 * @source ISO 8601-1, date and time of day with time shift; fractions of a second are dropped
 * @example
 * ```ts
 * expect(readInstant('2026-07-10T15:30+01:00')?.offset).toBe(60);
 * ```
 * @public
 */
export function readInstant(text: string): InstantParts | undefined {
  const [, date = '', hours, minutes, seconds = '0', zone = ''] = pattern.exec(text) ?? [];
  const day = readDay(date);
  if (day === undefined) return undefined;
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
  const total = day * 86_400 + (Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds);
  return total < 0 ? undefined : { seconds: total, day, offset };
}

/**
 * Whether text is an instant.
 *
 * @param text - text of any kind
 * @returns `true`, and the type says so, where `readInstant` can read it
 * @example
 * ```ts
 * expect(isInstant('2026-03-10')).toBe(false);
 * ```
 * @public
 */
export function isInstant(text: string): text is Instant {
  return readInstant(text) !== undefined;
}

/**
 * The text of an instant.
 *
 * @param seconds - whole seconds since 1 January 1970, 00:00 UTC
 * @param offset - minutes by which the text's clock is to be ahead of UTC
 * @returns ISO 8601 text with seconds and offset
 * @example
 * ```ts
 * expect(toInstant(86_400, 60)).toBe('1970-01-02T01:00:00+01:00');
 * ```
 * @public
 */
export function toInstant(seconds: number, offset: number): Instant {
  const local = seconds + offset * 60;
  const day = Math.floor(local / 86_400);
  const rest = local - day * 86_400;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(twoDigits).join(':');
  const ahead = Math.abs(offset);
  const zone =
    offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
  return `${toCalendarDay(day)}T${clock}${zone}` as Instant;
}
