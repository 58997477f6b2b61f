import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { LookedAfterPeriod } from '../domain/Child.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import type { Changes, ChildOfCase } from './ChildOfCase.ts';
import { earliest } from '../domain/earliest.ts';
import { inTextOrder } from '../domain/inTextOrder.ts';
import { seeWhileOwed } from './justBefore.ts';
import { keptApart } from './keptApart.ts';
import type { Occurrence } from './Occurrence.ts';
import { aloneInList, spanAfter, type PlanSpan } from './PlanSpan.ts';

/** The plan under which the child was looked after: the first that ran in that time. */
const spanIn = (plans: readonly PlanSpan[], { since, endedOn }: LookedAfterPeriod): PlanSpan | undefined => {
  if (typeof since !== 'string') return plans.at(-1);
  const span = spanAfter(plans, since);
  const isMadeLater = typeof endedOn === 'string' && span?.madeOn !== undefined && span.madeOn > endedOn;
  return isMadeLater ? undefined : span;
};

const begunBy = (periods: readonly LookedAfterPeriod[], asOf: CalendarDay): readonly LookedAfterPeriod[] =>
  periods
    .filter(({ since }) => since === undefined || (since !== null && since <= asOf))
    .toSorted((one, other) => inTextOrder(one.since ?? '', other.since ?? ''));

const occurrenceIn = (view: PointOfView, key: string, closedOn: CalendarDay | undefined): Occurrence => ({
  view,
  state: { is: 'once' },
  closedOn,
  key: `looked-after:${key}`,
  conference: null,
  exclusion: null,
});

/** The child while a plan ran and the child was looked after, or without a plan where that makes no difference. */
const whileBoth = (
  of: ChildOfCase,
  key: string,
  span: PlanSpan | undefined,
  ended: CalendarDay | undefined,
  changes: Changes = {},
): readonly Occurrence[] => {
  if (span === undefined && !of.reach.beforePlan) return [];
  const closedOn = earliest(ended, span === undefined ? of.diedOn : span.closedOn);
  const alone = span === undefined ? changes : { ...changes, plans: aloneInList(span) };
  return [occurrenceIn(seeWhileOwed(of, closedOn, { changes: alone }), key, closedOn)];
};

/**
 * Every time of a child's being looked after while a plan ran, as it was seen until the first of the two ended. Without a
 * plan nothing is owed here, unless rules are about children without one.
 *
 * @param of - the child of the case
 * @returns an occurrence for each; one of which nothing is known where it is not known whether there were any
 * @internal
 */
export function periodOccurrences(of: ChildOfCase): readonly Occurrence[] {
  const { lookedAfter } = of.child;
  if (lookedAfter === undefined) return whileBoth(of, 'unknown', of.plans.at(-1), undefined);
  const periods = begunBy(lookedAfter, of.asOf);
  const keys = keptApart(periods.map(({ since }) => since ?? 'unknown'));
  return periods.flatMap((period, index) => {
    const ended = typeof period.endedOn === 'string' && period.endedOn <= of.asOf ? period.endedOn : undefined;
    return whileBoth(of, keys[index] ?? '', spanIn(of.plans, period), ended, { lookedAfter: [period] });
  });
}
