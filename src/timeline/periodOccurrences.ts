import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { LookedAfterPeriod } from '../domain/Child.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import type { ChildOfCase } from './ChildOfCase.ts';
import { earliest } from './earliest.ts';
import { inTextOrder } from './inTextOrder.ts';
import { justBefore } from './justBefore.ts';
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
  closedOn: () => closedOn,
  hangsOnPlan: true,
  key: `looked-after:${key}`,
  conference: null,
  exclusion: null,
});

const unknownPeriod = (of: ChildOfCase): readonly Occurrence[] => {
  const span = of.plans.at(-1);
  if (span === undefined) return [];
  const view = justBefore(of, span.closedOn ?? of.asOf, { lists: { plans: aloneInList(span) } });
  return [occurrenceIn(view, 'unknown', span.closedOn)];
};

/**
 * Every time of a child's being looked after while a plan ran, as it was seen until the first of the two ended. Without a
 * plan nothing is owed here.
 *
 * @param of - the child of the case
 * @returns an occurrence for each; one of which nothing is known where it is not known whether there were any
 * @internal
 */
export function periodOccurrences(of: ChildOfCase): readonly Occurrence[] {
  const { lookedAfter } = of.child;
  if (lookedAfter === undefined) return unknownPeriod(of);
  const periods = begunBy(lookedAfter, of.asOf);
  const keys = keptApart(periods.map(({ since }) => since ?? 'unknown'));
  return periods.flatMap((period, index) => {
    const span = spanIn(of.plans, period);
    if (span === undefined) return [];
    const ended = typeof period.endedOn === 'string' && period.endedOn <= of.asOf ? period.endedOn : undefined;
    const closedOn = earliest(ended, span.closedOn);
    const lists = { plans: aloneInList(span), lookedAfter: [period] };
    return [occurrenceIn(justBefore(of, closedOn ?? of.asOf, { lists }), keys[index] ?? '', closedOn)];
  });
}
