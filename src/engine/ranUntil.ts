import { toCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { valuePlace } from '../domain/factSlots.ts';
import { laidOut, type Facts } from '../domain/Facts.ts';
import { reachPlace } from '../domain/stages.ts';
import { isDay } from './dayReader.ts';
import { anchorOf, limitsOf } from './Due.ts';
import { asksOfCare } from './comparisonsOf.ts';
import type { PlacedRule } from './PlacedRule.ts';
import { doneFactsOf, dueOf } from './Rule.ts';

/**
 * The last day on which what a rule lays down was running, as far as facts tell, so that a version which reaches what is
 * running could reach it.
 *
 * @param placed - the rule, with the document that it stands in
 * @param facts - the case
 * @returns the day on which it was done or ceased to be owed; `undefined` while it runs
 * @internal
 */
export function ranUntil({ rule }: PlacedRule, facts: Facts): CalendarDay | undefined {
  const { numbers, reading } = laidOut(facts);
  const due = dueOf(rule);
  const reach = reachPlace(rule.about, asksOfCare(rule.when));
  const days = [
    ...doneFactsOf(rule).map((fact) => numbers[valuePlace(fact, 'day')]),
    ...(due === undefined ? [] : limitsOf(due).map((limit) => reading?.owedUntil?.[reach]?.[anchorOf(limit)])),
  ].filter((day) => day !== undefined && isDay(day));
  return days.length === 0 ? undefined : toCalendarDay(Math.min(...(days as number[])));
}
