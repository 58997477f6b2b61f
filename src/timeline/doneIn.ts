import { isCalendarDay, type CalendarDay } from '../domain/CalendarDay.ts';
import { isInstant, type Instant } from '../domain/Instant.ts';
import type { DatedRule } from './DatedRule.ts';
import { factFrom, type Occurrence } from './Occurrence.ts';

const isDayOrInstant = (value: unknown): value is CalendarDay | Instant =>
  typeof value === 'string' && (isCalendarDay(value) || isInstant(value));

/** Whether something was done by the day from which it was owed no longer: what was done only later was missed, or is nothing. */
const isBy = (done: CalendarDay | Instant, closedOn: CalendarDay | undefined): boolean =>
  closedOn === undefined || done.slice(0, closedOn.length) <= closedOn;

/**
 * When something was done, while it was owed.
 *
 * @param dated - its rule
 * @param occurrence - where it was found
 * @returns the day on which it happened, or the first day or moment that the rule's facts give; `null` where there is none
 * @internal
 */
export function doneIn(
  { deadline, doneFacts }: DatedRule,
  { state, view, closedOn }: Occurrence,
): CalendarDay | Instant | null {
  if (state.is === 'happened') return state.on;
  const days = doneFacts.map((fact) => factFrom(view, fact)).filter(isDayOrInstant);
  // How a duty's own condition compares days with one another goes by the whole record.
  return days.toSorted().find((day) => deadline === null || isBy(day, closedOn)) ?? null;
}
