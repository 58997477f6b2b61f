import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView, Subject } from '../domain/view/PointOfView.ts';
import { seeChild, type Changes, type ChildOfCase } from './ChildOfCase.ts';
import { justBefore } from './justBefore.ts';
import { aloneInList, spanOn, type PlanSpan } from './PlanSpan.ts';

/**
 * What of a child's lists belongs to one plan.
 *
 * @param of - the child of the case
 * @param span - the plan
 * @param counts - which of the days of visits, meetings and declared series count
 * @returns the plan alone, and the visits, core groups and declared series under it
 * @internal
 */
export function listsUnder(
  { child, plans }: ChildOfCase,
  span: PlanSpan,
  counts: (day: CalendarDay) => boolean = () => true,
): Changes {
  const isUnder = (day: CalendarDay): boolean => spanOn(plans, day) === span && counts(day);
  return {
    plans: aloneInList(span),
    visits: child.visits?.filter(({ on }) => isUnder(on)),
    coreGroups: child.coreGroups?.filter(({ heldOn }) => isUnder(heldOn)),
    series:
      child.series &&
      Object.fromEntries(
        Object.entries(child.series).map(([key, entries]) => [key, entries.filter(({ on }) => isUnder(on))]),
      ),
  };
}

/**
 * A plan as it is seen now, or where nothing is owed under it any more, as it was seen just before that.
 *
 * @param of - the child of the case
 * @param span - the plan
 * @param subject - the conference to see it from, if any
 * @returns the point of view
 * @internal
 */
export function seeUnderPlan(of: ChildOfCase, span: PlanSpan, subject: Omit<Subject, 'child'> = {}): PointOfView {
  const sighting = { subject, changes: listsUnder(of, span) };
  const { closedOn, seenOn } = span;
  return closedOn === seenOn ? justBefore(of, seenOn, sighting) : seeChild(of, { ...sighting, asOf: seenOn });
}
