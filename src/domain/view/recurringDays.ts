import type { CalendarDay } from '../CalendarDay.ts';
import type { PointOfView } from './PointOfView.ts';

/**
 * Days under the plan in view: none under the next one, and none after what the point of view sees.
 *
 * @param days - days of what recurs; `undefined` where they are not known
 * @param view - the point of view
 * @returns those days, first to last
 * @internal
 */
export function underPlan(
  days: readonly CalendarDay[] | undefined,
  { plan: { nextMadeOn }, horizon }: PointOfView,
): readonly CalendarDay[] | undefined {
  return days?.filter((day) => day <= horizon && (typeof nextMadeOn !== 'string' || day < nextMadeOn)).toSorted();
}

/**
 * The later of two days.
 *
 * @param one - a day
 * @param other - another, if there is one
 * @returns the later one
 * @internal
 */
export function laterOf(one: CalendarDay, other: CalendarDay | undefined): CalendarDay {
  return other === undefined || other < one ? one : other;
}

/**
 * The day from which the time to the next of what recurs is counted: the latest of its days, or else the day on which the
 * plan was made.
 *
 * @param listed - its days; `undefined` where they are not known
 * @param view - the point of view
 * @returns the day; `null` where there was neither
 * @internal
 */
export function countedFromLatest(
  listed: readonly CalendarDay[] | undefined,
  view: PointOfView,
): CalendarDay | null | undefined {
  const days = underPlan(listed, view);
  const { madeOn } = view.plan;
  if (days === undefined || madeOn === undefined || madeOn === null) return days === undefined ? undefined : madeOn;
  return laterOf(madeOn, days.at(-1));
}
