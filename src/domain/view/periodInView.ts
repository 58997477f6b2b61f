import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, LookedAfterPeriod } from '../Child.ts';
import { latestSpan } from './latestSpan.ts';
import type { Sight } from './Sight.ts';

/** The time of being looked after that a point of view is about, as far as it is known. */
export interface PeriodInView {
  /** Its record, and its place among the child's; `undefined` where there is none, or it is not known which. */
  readonly period: LookedAfterPeriod | undefined;
  readonly index: number | undefined;
  /** Whether the child was looked after then. */
  readonly now: boolean | undefined;
  /** Its first day; `null` where the child had never been looked after. */
  readonly since: CalendarDay | null | undefined;
}

const unknownPeriod: PeriodInView = { period: undefined, index: undefined, now: undefined, since: undefined };

const isRunning = (endedOn: LookedAfterPeriod['endedOn'], { knownOn }: Sight): boolean | undefined =>
  endedOn === undefined ? undefined : endedOn === null || endedOn > knownOn;

/**
 * The time of being looked after that a point of view is about: of those begun by then, the latest.
 *
 * @param child - the child
 * @param sight - from where it is seen
 * @returns the period, and whether the child was looked after then
 * @internal
 */
export function periodInView({ lookedAfter }: Child, sight: Sight): PeriodInView {
  if (lookedAfter === undefined) return unknownPeriod;
  const spans = lookedAfter.flatMap((period, index) =>
    period.since === null ? [] : [{ period, index, from: period.since, to: period.endedOn }],
  );
  const latest = latestSpan(spans, sight);
  if (latest.is === 'unknown') return unknownPeriod;
  if (latest.is === 'none') return { ...unknownPeriod, now: false, since: null };
  const { period, index, from, to } = latest.span;
  return { period, index, now: isRunning(to, sight), since: from };
}
