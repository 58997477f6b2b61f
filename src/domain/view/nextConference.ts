import type { CalendarDay } from '../CalendarDay.ts';
import {
  isCalledOff,
  isOfAnyKind,
  type ConferenceHistory,
  type KindTest,
  type PastConference,
} from './conferenceHistory.ts';
import { laterOf } from './Latest.ts';

const withoutPlannedDay = '9999-12-31';

const plannedOn = ({ conference }: PastConference): string => conference.plannedOn ?? withoutPlannedDay;

/**
 * The child's next conference: the soonest planned of those not known to have been held, passing over any planned for a
 * day before a conference was last held, and any that does not go ahead.
 *
 * @param history - the child's conferences
 * @param counts - which kinds count among those to come; one whose kind is not known may be of such
 * @returns the conference, or `undefined` where none is recorded
 * @internal
 */
export function nextConference(
  { asOf, conferences }: ConferenceHistory,
  counts: KindTest = isOfAnyKind,
): PastConference | undefined {
  const lastHeldOn = conferences.reduce<CalendarDay | null>((last, { heldOn }) => laterOf(last, heldOn ?? null), null);
  const isToCome = ({ conference, heldOn }: PastConference): boolean =>
    typeof heldOn !== 'string' &&
    counts(conference.kind) !== false &&
    !isCalledOff(conference, asOf) &&
    (lastHeldOn === null || typeof conference.plannedOn !== 'string' || conference.plannedOn >= lastHeldOn);
  const [first, ...rest] = conferences.filter(isToCome);
  return first && rest.reduce((soonest, next) => (plannedOn(next) < plannedOn(soonest) ? next : soonest), first);
}
