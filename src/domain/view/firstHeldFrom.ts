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
  const isCertain = ({ conference: { kind }, heldOn }: PastConference): boolean =>
    counts(kind) === true && heldOn !== undefined;
  const first = earliest(...since.filter(isCertain).map(({ heldOn }) => heldOn ?? undefined));
  const mayBeSooner = since.some((past) => !isCertain(past) && (first === undefined || mayBeHeldBy(past, first)));
  return mayBeSooner ? undefined : (first ?? null);
}
