import { toCalendarDay, toDayNumber, type CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { seeChild, type ChildOfCase } from './ChildOfCase.ts';
import { earliest } from './earliest.ts';
import type { Occurrence } from './Occurrence.ts';
import { aloneInList, type PlanSpan } from './PlanSpan.ts';
import { seeUnderPlan } from './underPlan.ts';

const dayBefore = (day: CalendarDay): CalendarDay => toCalendarDay(toDayNumber(day) - 1);

/** A plan with all that came after it, until the child's next plan. */
const seeBeyondEnd = (of: ChildOfCase, span: PlanSpan): PointOfView =>
  seeChild(of, {
    asOf: span.nextMadeOn === undefined ? of.asOf : dayBefore(span.nextMadeOn),
    lists: { plans: aloneInList(span) },
  });

const aPlan = (span: PlanSpan): Omit<Occurrence, 'view' | 'closedOn' | 'hangsOnPlan'> => ({
  state: { is: 'once' },
  key: span.key,
  conference: null,
  exclusion: null,
});

/**
 * Every plan that has been made for a child, for what is owed under it once.
 *
 * @param of - the child of the case
 * @returns an occurrence for each, seen as long as the plan ran
 * @internal
 */
export function planOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return of.plans.map((span) => ({
    ...aPlan(span),
    view: seeUnderPlan(of, span),
    closedOn: () => span.closedOn,
    hangsOnPlan: true,
  }));
}

/**
 * Every plan that has been made for a child, for what is owed once it has ended.
 *
 * @param of - the child of the case
 * @returns an occurrence for each, seen with what came after the plan's end
 * @internal
 */
export function endedPlanOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return of.plans.map((span) => ({
    ...aPlan(span),
    view: seeBeyondEnd(of, span),
    closedOn: () => earliest(span.nextMadeOn, of.diedOn),
    hangsOnPlan: false,
  }));
}
