import { arisenOn } from '../engine/arisenOn.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import type { DatedRule } from './DatedRule.ts';
import { factsFrom, type Occurrence } from './Occurrence.ts';

/**
 * An obligation, for as long as its rule applied: of a rule that asks for a plan in force, or for the child to be looked after,
 * as it stood when that ended, however often it did. What had fallen due by then was owed, whatever came after.
 *
 * @param dated - the rule
 * @param occurrence - where it is owed
 * @param calendar - the working days
 * @returns each time at which the rule ceased to apply, and the occurrence itself unless it has since
 * @internal
 */
export function whileItApplied(
  dated: DatedRule,
  occurrence: Occurrence,
  calendar: WorkingDayCalendar,
): readonly Occurrence[] {
  const { view, lapses = [] } = occurrence;
  const hasArisen = (seen: PointOfView): boolean =>
    arisenOn(dated, factsFrom(seen), { asOf: seen.asOf, calendar }) !== undefined;
  const lapsed = lapses.filter(({ until, since = view }) => hasArisen(until.view) && !hasArisen(since));
  const isOver = lapsed.length > 0 && !hasArisen(view);
  return [...lapsed.map(({ until }) => until), ...(isOver ? [] : [occurrence])];
}
