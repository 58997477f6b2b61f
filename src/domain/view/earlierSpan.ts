import type { CalendarDay } from '../CalendarDay.ts';
import { planMadeOn } from './planInView.ts';
import type { PointOfView } from './PointOfView.ts';

/** When the span before the one in view ended, and when that one began: what was said up to then was said of another. */
export interface EarlierSpan {
  readonly endedOn: CalendarDay;
  readonly beganOn: CalendarDay;
}

/** A plan, or a time of being looked after. */
interface DatedSpan {
  readonly from: CalendarDay | null | undefined;
  readonly to: CalendarDay | null | undefined;
}

/** One of which it is not known when it ended may have run until the next began. */
const earlierThan = (beganOn: CalendarDay, spans: readonly DatedSpan[]): EarlierSpan | undefined => {
  const ends = spans.flatMap(({ from, to }) => {
    const hasEnded = typeof to === 'string' && to <= beganOn;
    const isEarlier = typeof from === 'string' ? from < beganOn : from === undefined && hasEnded;
    return isEarlier ? [hasEnded ? to : beganOn] : [];
  });
  const endedOn = ends.toSorted().at(-1);
  return endedOn && { endedOn, beganOn };
};

/**
 * The plan before the one in view.
 *
 * @param view - the point of view
 * @returns its end; `undefined` where none is known to have come before
 * @internal
 */
export function earlierPlan({ child: { plans = [] }, history, plan }: PointOfView): EarlierSpan | undefined {
  if (typeof plan.madeOn !== 'string') return undefined;
  const others = plans.filter((_, index) => index !== plan.index);
  return earlierThan(
    plan.madeOn,
    others.map((one) => ({ from: planMadeOn(one, history), to: one.endedOn })),
  );
}

/**
 * The time of being looked after before the one in view.
 *
 * @param view - the point of view
 * @returns its end; `undefined` where none is known to have come before
 * @internal
 */
export function earlierPeriod({ child: { lookedAfter = [] }, period }: PointOfView): EarlierSpan | undefined {
  if (typeof period.since !== 'string') return undefined;
  const others = lookedAfter.filter((_, index) => index !== period.index);
  return earlierThan(
    period.since,
    others.map(({ since, endedOn }) => ({ from: since, to: endedOn })),
  );
}
