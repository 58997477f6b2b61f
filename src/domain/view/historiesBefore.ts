import type { CalendarDay } from '../CalendarDay.ts';
import { dayBefore } from '../dayBefore.ts';
import { mayBeHeldBy, type ConferenceHistory, type PastConference } from './conferenceHistory.ts';

/**
 * Every history that may lie before a conference: one where its day is known, or where it has not been held. Where that
 * is not known, it may come after any of those that were held since the day for which it was planned, or before all of
 * them.
 *
 * @param history - the child's conferences
 * @param past - the conference, which is left out; without one, the whole history counts
 * @returns the histories, at least one
 * @internal
 */
export function historiesBefore(history: ConferenceHistory, past?: PastConference): readonly ConferenceHistory[] {
  const others = history.conferences.filter(({ conference }) => conference !== past?.conference);
  const only = (counts: (other: PastConference) => boolean): ConferenceHistory => ({
    asOf: history.asOf,
    conferences: others.filter(counts),
  });
  if (typeof past?.heldOn === 'string') {
    const last = dayBefore(past.heldOn);
    return [only((other) => other.heldOn === null || mayBeHeldBy(other, last))];
  }
  if (past?.heldOn === null || past === undefined) return [only(() => true)];
  const plannedOn = past.conference.plannedOn ?? '';
  const heldUpTo = (counts: (heldOn: CalendarDay) => boolean): ConferenceHistory =>
    only(({ heldOn }) => typeof heldOn !== 'string' || counts(heldOn));
  const days = new Set(others.flatMap(({ heldOn }) => (typeof heldOn === 'string' ? [heldOn] : [])));
  const since = [...days].filter((day) => day >= plannedOn);
  return [heldUpTo((day) => day < plannedOn), ...since.map((last) => heldUpTo((day) => day <= last))];
}

/**
 * What several possible histories agree on.
 *
 * @param histories - the histories, at least one
 * @param read - reads a value off each; `undefined` where it is not known
 * @returns the value that they share, or `undefined` where they differ or it is not known
 * @internal
 */
export function agreedUpon<Value>(
  histories: readonly ConferenceHistory[],
  read: (history: ConferenceHistory) => Value | undefined,
): Value | undefined {
  const [first, ...rest] = new Set(histories.map(read));
  return rest.length === 0 ? first : undefined;
}
