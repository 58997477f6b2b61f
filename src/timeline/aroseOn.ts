import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

const dayLength = 10;

/**
 * The day on which an obligation arose: the one that its due day is counted from. Of several limits it is that of the one
 * which counts.
 *
 * @param entry - when it is due, and the steps that lead there
 * @returns the day; `undefined` where it has no date yet
 * @internal
 */
export function aroseOn({ due, steps }: Pick<TimelineEntry, 'due' | 'steps'>): CalendarDay | undefined {
  if (due === null) return undefined;
  const end = steps.findIndex((step) => ('fact' in step ? step.at : step.gives) === due);
  const anchor = steps.slice(0, end + 1).findLast((step) => 'fact' in step);
  // A day, or a moment, which begins with its day.
  return anchor?.at.slice(0, dayLength) as CalendarDay | undefined;
}
