import type { CalendarDay } from '../CalendarDay.ts';
import { isCalledOff, type ConferenceHistory, type PastConference } from './conferenceHistory.ts';
import { laterOf } from './Latest.ts';

const withoutPlannedDay = '9999-12-31';

const plannedOn = ({ conference }: PastConference): string => conference.plannedOn ?? withoutPlannedDay;

/**
 * The child's next conference: the soonest planned of those not known to have been held, passing over any planned for a
 * day before a conference was last held, and any that does not go ahead.
 *
 * @param history - the child's conferences
 * @returns the conference, or `undefined` where none is recorded
 * @internal
 */
export function nextConference({ asOf, conferences }: ConferenceHistory): PastConference | undefined {
  const lastHeldOn = conferences.reduce<CalendarDay | null>((last, { heldOn }) => laterOf(last, heldOn ?? null), null);
  const isToCome = ({ conference, heldOn }: PastConference): boolean =>
    typeof heldOn !== 'string' &&
    !isCalledOff(conference, asOf) &&
    (lastHeldOn === null || typeof conference.plannedOn !== 'string' || conference.plannedOn >= lastHeldOn);
  const [first, ...rest] = conferences.filter(isToCome);
  return first && rest.reduce((soonest, next) => (plannedOn(next) < plannedOn(soonest) ? next : soonest), first);
}
