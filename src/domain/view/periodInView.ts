import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, LookedAfterPeriod } from '../Child.ts';
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

const isRunning = ({ endedOn }: LookedAfterPeriod, { knownOn, asOf }: Sight): boolean | undefined => {
  if (endedOn === undefined) return undefined;
  return endedOn === null || endedOn > asOf || endedOn > knownOn;
};

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
  const begun = lookedAfter
    .map((period, index) => ({ period, index }))
    .filter(({ period: { since } }) => since === undefined || (since !== null && since <= sight.knownOn));
  const [first, ...rest] = begun;
  if (first === undefined) return { ...unknownPeriod, now: false, since: null };
  if (rest.length > 0 && begun.some(({ period }) => period.since === undefined)) return unknownPeriod;
  const { period, index } = rest.reduce(
    (latest, next) => (String(next.period.since) >= String(latest.period.since) ? next : latest),
    first,
  );
  return { period, index, now: isRunning(period, sight), since: period.since };
}
