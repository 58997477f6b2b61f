import { isCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { isInstant, type Instant } from '../domain/Instant.ts';
import type { DatedRule } from './DatedRule.ts';
import { factFrom, type Occurrence } from './Occurrence.ts';

const isDayOrInstant = (value: unknown): value is CalendarDay | Instant =>
  typeof value === 'string' && (isCalendarDay(value) || isInstant(value));

/**
 * When something was done.
 *
 * @param dated - its rule
 * @param occurrence - where it was found
 * @returns the day on which it happened, or the first day or moment that the rule's facts give; `null` where there is none
 * @internal
 */
export function doneIn({ doneFacts }: DatedRule, { state, view }: Occurrence): CalendarDay | Instant | null {
  if (state.is === 'happened') return state.on;
  const days = doneFacts.map((fact) => factFrom(view, fact)).filter(isDayOrInstant);
  return days.toSorted()[0] ?? null;
}
