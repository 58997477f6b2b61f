import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView, Subject } from '../domain/view/PointOfView.ts';
import type { ChildOfCase, Lists } from './ChildOfCase.ts';
import { justBefore } from './justBefore.ts';
import { aloneInList, spanOn, type PlanSpan } from './PlanSpan.ts';

/**
 * What of a child's lists belongs to one plan.
 *
 * @param of - the child of the case
 * @param span - the plan
 * @param counts - which of the days of visits and meetings count
 * @returns the plan alone, and the visits and core groups under it
 * @internal
 */
export function listsUnder(
  { child, plans }: ChildOfCase,
  span: PlanSpan,
  counts: (day: CalendarDay) => boolean = () => true,
): Lists {
  const isUnder = (day: CalendarDay): boolean => spanOn(plans, day) === span && counts(day);
  return {
    plans: aloneInList(span),
    visits: child.visits?.filter(({ on }) => isUnder(on)),
    coreGroups: child.coreGroups?.filter(({ heldOn }) => isUnder(heldOn)),
  };
}

/**
 * A plan as it is seen now, or where it ran until a day, as it was seen on that day just before it ended.
 *
 * @param of - the child of the case
 * @param span - the plan
 * @param subject - the conference to see it from, if any
 * @returns the point of view
 * @internal
 */
export function seeUnderPlan(of: ChildOfCase, span: PlanSpan, subject: Omit<Subject, 'child'> = {}): PointOfView {
  return justBefore(of, span.closedOn ?? of.asOf, { subject, lists: listsUnder(of, span) });
}
