import type { CalendarDay } from '../CalendarDay.ts';
import type { ConferenceHistory, PastConference } from './conferenceHistory.ts';

/**
 * Every history that may lie before a conference: one where its day is known, or where it has not been held. Where that
 * is not known, it may come after any of those that were held, or before them all.
 *
 * @param history - the child's conferences
 * @param past - the conference, which is left out; without one, the whole history counts
 * @returns the histories, at least one
 * @internal
 */
export function historiesBefore(history: ConferenceHistory, past?: PastConference): readonly ConferenceHistory[] {
  const others = history.conferences.filter(({ conference }) => conference !== past?.conference);
  const upTo = (counts: (heldOn: CalendarDay) => boolean): ConferenceHistory => ({
    asOf: history.asOf,
    conferences: others.filter(({ heldOn }) => typeof heldOn !== 'string' || counts(heldOn)),
  });
  if (typeof past?.heldOn === 'string') {
    const { heldOn } = past;
    return [upTo((day) => day < heldOn)];
  }
  if (past?.heldOn === null || past === undefined) return [upTo(() => true)];
  const days = new Set(others.flatMap(({ heldOn }) => (typeof heldOn === 'string' ? [heldOn] : [])));
  const histories = [...days].map((last) => upTo((day) => day <= last));
  return [upTo(() => false), ...histories];
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
