import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Instant } from '../domain/Instant.ts';
import type { Role } from '../domain/roles.ts';
import type { Provisional, Step } from '../engine/Decision.ts';
import type { Force } from '../engine/Rule.ts';

/**
 * How it stands with an obligation.
 *
 * - `done`: kept, in time.
 * - `late`: done, after it was due.
 * - `due`: still to be done, and there is time.
 * - `due-next`: the same, of the next one of those that recur: the next review, visit or core group.
 * - `overdue`: still to be done, and the time is over.
 * - `missed`: had fallen due and was still not done when it was owed no longer: because the plan had ended, the conference
 *   did not go ahead, or the child had died.
 * - `unknown`: the facts do not tell.
 *
 * @public
 */
export type TimelineStatus = 'done' | 'late' | 'due' | 'due-next' | 'overdue' | 'missed' | 'unknown';

/**
 * How long after its due day or moment something was done; where it was not, how long after it `asOf` is, or for what was
 * missed, the day from which it was owed no longer. Of what is only planned, how long after it the planned day is.
 *
 * @public
 */
export interface Overrun {
  /** Calendar days: 0 for what was late by some hours of one day. */
  readonly days: number;
  /** Working days, where the clause counts them: 0 for what was due on a Friday and done at the weekend. */
  readonly workingDays?: number;
  /** Hours and their fraction, where the clause counts hours and the moment at which it was done is known. */
  readonly hours?: number;
}

/**
 * The day for which something that is still to be done is planned. A plan made too late is told as soon as it is made.
 *
 * @public
 */
export interface PlannedDay {
  readonly on: CalendarDay;
  /** Where that day comes after the last that is in time, by how much; `null` where it does not, or nobody can tell yet. */
  readonly overrun: Overrun | null;
}

/**
 * One dated obligation of a case.
 *
 * @public
 */
export interface TimelineEntry {
  /**
   * Made of the ids of rule and child, and of what there is one obligation for: a conference's id, a plan's (the conference
   * that made it, or its day) with the day of the visit, core group or conference before, the first day of being looked after,
   * or a move's place in the record. It stays the same when it is done, and for the next review until that is recorded.
   */
  readonly id: string;
  /** The ids of the children. Several only where all else is the same for them, at one conference. */
  readonly children: readonly string[];
  /** The id of the conference that it is about; `null` where it is about none, or one not recorded yet. */
  readonly conference: string | null;
  /** Which of the conference's exclusion requests it is about, counted from 0; `null` where it is about none. */
  readonly exclusion: number | null;
  /** The rule's document and id. */
  readonly rule: string;
  /** The deadline's name; `null` for a duty that is dated without being one. */
  readonly deadline: string | null;
  readonly cites: readonly string[];
  readonly force: Force;
  /** Whether the rule's condition is known to hold. */
  readonly applies: 'yes' | 'unknown';
  readonly who: Role;
  readonly what: string;
  readonly to: readonly Role[];
  /** The last day that is in time, or the last moment where the clause counts hours; `null` where it is not known yet. */
  readonly due: CalendarDay | Instant | null;
  /** The day or moment on which it was done; `null` where it has not been, or the facts name no day. */
  readonly done: CalendarDay | Instant | null;
  readonly status: TimelineStatus;
  /** For what is late, overdue or missed, by how much; `null` for all else. */
  readonly overrun: Overrun | null;
  /** The day for which a review or an initial conference that has not been held is planned; `null` for all else. */
  readonly planned: PlannedDay | null;
  /** Why `due` may yet change. */
  readonly provisional: readonly Provisional[];
  /** The arithmetic that leads to `due`. */
  readonly steps: readonly Step[];
  /** The facts that are not known and on which it hangs whether it applies, when it is due, or how it stands. */
  readonly missing: readonly string[];
}

/**
 * The dated obligations of a case: those with a date in its order, then those whose date is not known yet.
 *
 * @public
 */
export type Timeline = readonly TimelineEntry[];
