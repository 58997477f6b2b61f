import type { CalendarDay, Obligation, Instant, Provisional } from '../../../src/index.ts';
import { sayTime } from './sayDay.ts';
import { saySpan } from './saySpan.ts';

/** The last day or moment that is in time, where there is one. */
const dueTime = ({ dueAt, dueOn }: Obligation): CalendarDay | Instant | undefined => dueAt ?? dueOn;

const sayProvisional = (why: Provisional): string =>
  why.because === 'may-be-sooner'
    ? `provisional, may be sooner: ${why.fact}`
    : `provisional, no bank holidays known after ${sayTime(why.coversTo)}`;

/** What is known of a duty beside the duty itself. */
export interface DutyTimes {
  readonly asOf: CalendarDay;
  /** The day or moment on which it was done, where that is known. */
  readonly doneOn: CalendarDay | Instant | undefined;
}

const sayKept = ({ kept }: Obligation, due: CalendarDay | Instant, { asOf, doneOn }: DutyTimes): readonly string[] => {
  if (doneOn !== undefined) {
    const done = `done ${sayTime(doneOn)}`;
    return kept === 'no' ? [done, `${saySpan(due, doneOn)} late`] : [done];
  }
  if (kept === 'no') return [`overdue for ${saySpan(due, asOf)}`];
  if (kept !== 'not-yet') return [];
  return [due.slice(0, asOf.length) === asOf ? 'today' : `in ${saySpan(asOf, due)}`];
};

/**
 * When a duty is due, and how late it is or was.
 *
 * @param duty - the duty
 * @param times - the day as of which it is looked at, and when it was done
 * @returns one phrase for each thing to say; none where it has no day
 */
export function sayDue(duty: Obligation, times: DutyTimes): readonly string[] {
  const due = dueTime(duty);
  if (due === undefined) return [];
  return [`by ${sayTime(due)}`, ...sayKept(duty, due, times), ...duty.provisional.map(sayProvisional)];
}
