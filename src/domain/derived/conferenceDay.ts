import type { CalendarDay } from '../CalendarDay.ts';
import type { Conference } from '../Conference.ts';

/**
 * The day of a conference, for whatever is counted from it or back from it: the day on which it was held, else the day
 * for which it is planned. A day after `asOf` on which it was held stands in where no day is planned.
 *
 * @param conference - the conference
 * @param asOf - the last day that counts
 * @returns `conference.dayOn`: the day; `null` where it has neither been held nor planned; `undefined` where not known
 * @internal
 */
export function conferenceDay({ heldOn, plannedOn }: Conference, asOf: CalendarDay): CalendarDay | null | undefined {
  if (typeof heldOn === 'string' && heldOn <= asOf) return heldOn;
  if (typeof plannedOn === 'string') return plannedOn;
  return heldOn === null ? plannedOn : heldOn;
}
