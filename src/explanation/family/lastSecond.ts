import { readDay } from '../../domain/CalendarDay.ts';
import { readInstant } from '../../domain/Instant.ts';

/**
 * The last second that is in time; a day's is that of its end.
 *
 * @param due - the last day or moment, or none, which comes after all others
 * @returns whole seconds since 1 January 1970
 * @internal
 */
export function lastSecond(due: string | undefined): number {
  if (due === undefined) return Number.MAX_SAFE_INTEGER;
  return readInstant(due)?.seconds ?? ((readDay(due) ?? 0) + 1) * 86_400;
}
