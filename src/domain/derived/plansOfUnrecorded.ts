import type { CalendarDay } from '../CalendarDay.ts';
import { placeInList } from '../view/places.ts';
import { planMadeOn } from '../view/planInView.ts';
import type { PointOfView } from '../view/PointOfView.ts';

/** A plan that a conference made of which there is no record. */
export interface PlanOfUnrecorded {
  /** The day of that conference; `undefined` where it is not known. */
  readonly madeOn: CalendarDay | undefined;
  /** Where that day stands, or should. */
  readonly place: string;
}

/**
 * The plans that conferences made of which there is no record: the plan's own day is all that tells of such a one.
 *
 * @param view - the point of view
 * @returns those made by then, and those of which it is not known when they were made
 * @internal
 */
export function plansOfUnrecorded(view: PointOfView): readonly PlanOfUnrecorded[] {
  const {
    child: { plans = [] },
    history,
    horizon,
  } = view;
  return plans.flatMap((plan, index) => {
    const isRecorded = history.conferences.some(({ conference: { id } }) => id === plan.madeAt);
    const madeOn = planMadeOn(plan, history) ?? undefined;
    if (isRecorded || (madeOn !== undefined && madeOn > horizon)) return [];
    return [{ madeOn, place: `${placeInList(view, 'plans', index)}/madeOn` }];
  });
}
