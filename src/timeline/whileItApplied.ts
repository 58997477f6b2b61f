import { arisenOn } from '../engine/arisenOn.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { DatedRule } from './DatedRule.ts';
import { factsFrom, type Occurrence } from './Occurrence.ts';

/**
 * An occurrence, as long as its rule applied: of a rule that is about children whose plan has ended too, and yet asks for a
 * plan in force, as it stood when the plan ended. What had fallen due by then was owed, whatever became of the plan.
 *
 * @param dated - the rule
 * @param occurrence - where it is owed
 * @param calendar - the working days
 * @returns the occurrence; that of the plan's end where the rule applies no longer, and did until then
 * @internal
 */
export function whileItApplied(dated: DatedRule, occurrence: Occurrence, calendar: WorkingDayCalendar): Occurrence {
  const { underPlan } = occurrence;
  const arisenIn = ({ view }: Occurrence): CalendarDay | undefined =>
    arisenOn(dated, factsFrom(view), { asOf: view.asOf, calendar });
  const appliedUntilThen =
    underPlan !== undefined && arisenIn(occurrence) === undefined && arisenIn(underPlan) !== undefined;
  return appliedUntilThen ? underPlan : occurrence;
}
