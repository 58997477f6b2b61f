import { arisenOn } from '../engine/arisenOn.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { DatedRule } from './DatedRule.ts';
import { factsFrom, type Occurrence } from './Occurrence.ts';

/**
 * An occurrence, as long as its rule applied: of a rule that asks for a plan in force, or for the child to be looked after, as
 * it stood when that ended. What had fallen due by then was owed, whatever came after.
 *
 * @param dated - the rule
 * @param occurrence - where it is owed
 * @param calendar - the working days
 * @returns the occurrence; that of the end where the rule applies no longer, and did until then
 * @internal
 */
export function whileItApplied(dated: DatedRule, occurrence: Occurrence, calendar: WorkingDayCalendar): Occurrence {
  const { asItStood } = occurrence;
  const arisenIn = ({ view }: Occurrence): CalendarDay | undefined =>
    arisenOn(dated, factsFrom(view), { asOf: view.asOf, calendar });
  const appliedUntilThen =
    asItStood !== undefined && arisenIn(occurrence) === undefined && arisenIn(asItStood) !== undefined;
  return appliedUntilThen ? asItStood : occurrence;
}
