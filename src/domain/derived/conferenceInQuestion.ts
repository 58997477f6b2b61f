import type { CalendarDay } from '../CalendarDay.ts';
import type { ConferenceHistory, PastConference } from './conferenceHistory.ts';
import { laterOf } from './Latest.ts';

/** The conference that is asked about. */
export interface ConferenceInQuestion extends PastConference {
  /** Whether nobody named it and there was none to come, so that it stands in as the latest that was held. */
  readonly standsIn: boolean;
}

const withoutPlannedDay = '9999-12-31';

const soonestPlanned = (conferences: readonly PastConference[]): PastConference | undefined => {
  const plannedOn = ({ conference }: PastConference): string => conference.plannedOn ?? withoutPlannedDay;
  const [first, ...rest] = conferences;
  return first && rest.reduce((soonest, next) => (plannedOn(next) < plannedOn(soonest) ? next : soonest), first);
};

/**
 * The conference that a question is about: the one that is named; else the child's next one, which is the soonest
 * planned of those not known to have been held, passing over any planned for a day before a conference was last held;
 * else the latest that was held.
 *
 * @param history - the child's conferences
 * @param named - the id of one of them, where one was named
 * @returns the conference, or `undefined` where the child has none
 * @throws {RangeError} where the one that is named is not among the child's conferences
 * @internal
 */
export function conferenceInQuestion(history: ConferenceHistory, named?: string): ConferenceInQuestion | undefined {
  const { conferences } = history;
  if (named !== undefined) {
    const found = conferences.find(({ conference }) => conference.id === named);
    if (found === undefined) throw new RangeError(`no conference \`${named}\` is about this child`);
    return { ...found, standsIn: false };
  }
  const lastHeldOn = conferences.reduce<CalendarDay | null>((last, { heldOn }) => laterOf(last, heldOn ?? null), null);
  const isToCome = ({ conference: { plannedOn }, heldOn }: PastConference): boolean =>
    typeof heldOn !== 'string' && (lastHeldOn === null || typeof plannedOn !== 'string' || plannedOn >= lastHeldOn);
  const next = soonestPlanned(conferences.filter(isToCome));
  if (next !== undefined) return { ...next, standsIn: false };
  const last = conferences.find(({ heldOn }) => heldOn === lastHeldOn);
  return last && { ...last, standsIn: true };
}
