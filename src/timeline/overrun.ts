import { toDayNumber, type CalendarDay, type DayNumber } from '../domain/CalendarDay.ts';
import { readInstant, type Instant } from '../domain/Instant.ts';
import type { Step } from '../engine/Decision.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import type { Overrun } from './TimelineEntry.ts';

/** The day that a day or a moment names. */
const dayOf = (time: CalendarDay | Instant): DayNumber => readInstant(time)?.day ?? toDayNumber(time as CalendarDay);

const countsWorkingDays = (steps: readonly Step[], due: CalendarDay | Instant): boolean =>
  steps.some(
    (step) => !('fact' in step) && step.gives === due && 'workingDays' in ('add' in step ? step.add : step.takeAway),
  );

/** What a due date is, and how it came about. */
interface Due {
  readonly due: CalendarDay | Instant;
  readonly steps: readonly Step[];
}

/**
 * How long after its due day or moment a time is: in calendar days and in the clause's own unit.
 *
 * @param due - the due day or moment, with the steps that lead to it
 * @param until - the later day or moment
 * @param calendar - the working days
 * @returns the span; hours only where both are moments
 * @internal
 */
export function overrunOf({ due, steps }: Due, until: CalendarDay | Instant, calendar: WorkingDayCalendar): Overrun {
  const [from, to] = [dayOf(due), dayOf(until)];
  // Two moments of which one is the later can name days the other way round, each in its own offset from UTC.
  const days = Math.max(0, to - from);
  const [dueAt, untilAt] = [readInstant(due), readInstant(until)];
  if (dueAt !== undefined) {
    return untilAt === undefined ? { days } : { days, hours: (untilAt.seconds - dueAt.seconds) / 3600 };
  }
  if (!countsWorkingDays(steps, due)) return { days };
  return { days, workingDays: calendar.placeOf(to) - calendar.placeOf(from) };
}

/**
 * Whether a day or moment comes after a due one.
 *
 * @param due - the last day or moment that is in time
 * @param time - the other
 * @returns `true` where it is later: by the clock where both are moments, otherwise by the day
 * @internal
 */
export function isAfter(due: CalendarDay | Instant, time: CalendarDay | Instant): boolean {
  const [dueAt, at] = [readInstant(due), readInstant(time)];
  return dueAt !== undefined && at !== undefined ? at.seconds > dueAt.seconds : dayOf(time) > dayOf(due);
}
