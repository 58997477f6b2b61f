import { isCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { isInstant, type Instant } from '../domain/Instant.ts';
import type { DatedRule } from './DatedRule.ts';
import { factFrom, type Occurrence } from './Occurrence.ts';

/**
 * When something was done.
 *
 * @param dated - its rule
 * @param occurrence - where it was found
 * @returns the day on which it happened, or the day or moment that the rule's fact gives; `null` where there is none
 * @internal
 */
export function doneIn({ doneFact }: DatedRule, { state, view }: Occurrence): CalendarDay | Instant | null {
  if (state.is === 'happened') return state.on;
  const done = doneFact === undefined ? undefined : factFrom(view, doneFact);
  return typeof done === 'string' && (isCalendarDay(done) || isInstant(done)) ? done : null;
}
