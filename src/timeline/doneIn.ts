import { isCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import type { Facts } from '../domain/Facts.ts';
import { isInstant, type Instant } from '../domain/Instant.ts';
import type { DatedRule } from './DatedRule.ts';
import type { Standing } from './Situation.ts';

/**
 * When something was done.
 *
 * @param standing - how it is to be taken
 * @param dated - its rule
 * @param facts - the case
 * @returns the day on which it happened, or the day or moment that the rule's fact gives; `null` where there is none
 * @internal
 */
export function doneIn(standing: Standing, { doneFact }: DatedRule, { values }: Facts): CalendarDay | Instant | null {
  if (standing.is === 'happened') return standing.on;
  const known: Readonly<Record<string, unknown>> = values;
  const done = doneFact === undefined ? undefined : known[doneFact];
  return typeof done === 'string' && (isCalendarDay(done) || isInstant(done)) ? done : null;
}
