import type { CalendarDay } from '../CalendarDay.ts';
import { earliest } from '../earliest.ts';
import { mayBeHeldBy, type KindTest, type PastConference } from './conferenceHistory.ts';

/**
 * The first day from another one on which a conference that counts was held.
 *
 * @param conferences - the conferences to look among
 * @param from - the first day that counts
 * @param counts - whether a kind counts
 * @returns the day; `null` where none was held, `undefined` where one may have been held sooner
 * @internal
 */
export function firstHeldFrom(
  conferences: readonly PastConference[],
  from: CalendarDay,
  counts: KindTest,
): CalendarDay | null | undefined {
  const since = conferences.filter(
    ({ conference: { kind }, heldOn }) => heldOn !== null && counts(kind) !== false && (heldOn ?? from) >= from,
  );
  const certainDay = ({ conference: { kind }, heldOn }: PastConference): CalendarDay | undefined =>
    counts(kind) === true && typeof heldOn === 'string' ? heldOn : undefined;
  const first = earliest(...since.map(certainDay));
  const mayBeSooner = since.some(
    (past) => certainDay(past) === undefined && (first === undefined || mayBeHeldBy(past, first)),
  );
  return mayBeSooner ? undefined : (first ?? null);
}
