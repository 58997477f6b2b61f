import type { CalendarDay } from '../CalendarDay.ts';
import type { Child } from '../Child.ts';
import type { PeriodInView } from './periodInView.ts';
import { planMadeOn, type PlanInView } from './planInView.ts';
import type { Sight } from './Sight.ts';

/** When the span before the one in view ended, as far as it is known, and by when that one had begun. */
export interface EarlierSpan {
  readonly endedOn: CalendarDay | undefined;
  readonly beganOn: CalendarDay;
}

/** From where a plan is seen. */
export interface PlanSight extends Pick<Sight, 'history' | 'knownOn'> {
  readonly child: Child;
  readonly plan: PlanInView;
}

/** From where a plan and a time of being looked after are seen. */
export interface SpanSight extends PlanSight, Pick<Sight, 'conference'> {
  readonly period: PeriodInView;
}

/** Finds what came before something in view; `null` where nothing did. */
export type FindEarlier = (view: SpanSight) => EarlierSpan | null;

/** A plan, or a time of being looked after. */
interface DatedSpan {
  readonly from: CalendarDay | null | undefined;
  readonly to: CalendarDay | null | undefined;
}

/** One whose end is recorded as none, or as later, had ended by when the one in view began: no two run at once. */
const earlierThan = (beganOn: CalendarDay, others: readonly DatedSpan[]): EarlierSpan | null => {
  const begun = others.filter(({ from, to }) =>
    typeof from === 'string' ? from < beganOn : from === undefined && !(typeof to === 'string' && to > beganOn),
  );
  if (begun.length === 0) return null;
  const ends = begun.map(({ to }) => (to === null || (typeof to === 'string' && to > beganOn) ? beganOn : to));
  return { beganOn, endedOn: ends.includes(undefined) ? undefined : ends.toSorted().at(-1) };
};

const earlierOf = (
  spans: readonly DatedSpan[] | undefined,
  index: number | undefined,
  beganOn: CalendarDay | null | undefined,
  { knownOn }: Pick<Sight, 'knownOn'>,
): EarlierSpan | null => {
  if (spans !== undefined && (spans.length < 2 || beganOn === null)) return null;
  // Whichever is in view had begun by the last day of which anything is known.
  return spans === undefined || typeof beganOn !== 'string'
    ? { endedOn: undefined, beganOn: knownOn }
    : earlierThan(
        beganOn,
        spans.filter((_, place) => place !== index),
      );
};

/**
 * The plan before the one in view.
 *
 * @param view - from where it is seen
 * @returns its days, as far as they are known; `null` where none came before
 * @internal
 */
export function earlierPlan(view: PlanSight): EarlierSpan | null {
  const { child, history, plan } = view;
  const spans = child.plans?.map((one) => ({ from: planMadeOn(one, history), to: one.endedOn }));
  return earlierOf(spans, plan.index, plan.madeOn, view);
}

/**
 * The time of being looked after before the one in view.
 *
 * @param view - from where it is seen
 * @returns its days, as far as they are known; `null` where none came before
 * @internal
 */
export function earlierPeriod(view: SpanSight): EarlierSpan | null {
  const { child, period } = view;
  const spans = child.lookedAfter?.map(({ since, endedOn }) => ({ from: since, to: endedOn }));
  return earlierOf(spans, period.index, period.since, view);
}

/**
 * The time before the plan in view, where the plan was not made at the very conference that is seen from.
 *
 * @param view - from where it is seen
 * @returns its end, as far as it is known; `null` where no plan was made before
 * @internal
 */
export function timeBeforePlan({ conference, knownOn, plan: { madeOn, plan } }: SpanSight): EarlierSpan | null {
  const isMadeHere = plan?.madeAt !== undefined && plan.madeAt === conference?.conference.id;
  if (isMadeHere || madeOn === null || (madeOn !== undefined && madeOn >= knownOn)) return null;
  return { endedOn: madeOn, beganOn: madeOn ?? knownOn };
}
