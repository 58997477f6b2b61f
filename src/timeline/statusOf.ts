import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Instant } from '../domain/Instant.ts';
import type { Kept } from '../engine/Decision.ts';
import type { OccurrenceState } from './Occurrence.ts';
import { isAfter } from './overrun.ts';
import type { TimelineStatus } from './TimelineEntry.ts';

type Statuses = Readonly<Record<Kept, TimelineStatus>>;

/** Where what is owed happened, the rule was asked just before it: what was then not yet late has been kept to. */
const statuses: Readonly<Record<OccurrenceState['is'], Statuses>> = {
  once: { yes: 'done', no: 'overdue', 'not-yet': 'due', unknown: 'unknown' },
  happened: { yes: 'done', no: 'late', 'not-yet': 'done', unknown: 'unknown' },
  next: { yes: 'done', no: 'overdue', 'not-yet': 'due-next', unknown: 'unknown' },
};

/** An obligation, as far as how it stands follows from it. */
export interface Owed {
  readonly kept: Kept;
  /** Whether its rule says how to tell that it was done. */
  readonly tellsDone: boolean;
  readonly due: CalendarDay | Instant | null;
  readonly done: CalendarDay | Instant | null;
  readonly asOf: CalendarDay;
  /** The day on which it was owed no longer, where it was not done. */
  readonly closedOn: CalendarDay | undefined;
}

/** Where nothing tells that it was done, it is still to be done while there is time; later, nobody can say. */
const keptSoFar = ({ kept, tellsDone, due, asOf }: Owed): Kept =>
  kept === 'unknown' && !tellsDone && due !== null && !isAfter(due, asOf) ? 'not-yet' : kept;

const statusWhileOwed = (owed: Owed, { is }: OccurrenceState): TimelineStatus => {
  const { due, done } = owed;
  const status = statuses[is][keptSoFar(owed)];
  if (status === 'overdue' && done !== null) return 'late';
  // That a duty was done is enough for its rule to be kept to; by when is another matter.
  return status === 'done' && due !== null && done !== null && isAfter(due, done) ? 'late' : status;
};

const open: readonly TimelineStatus[] = ['due', 'due-next', 'overdue', 'unknown'];

/** What is owed no longer was missed if it had fallen due by then; what had not is nothing any more. */
const statusOnceClosed = (
  status: TimelineStatus,
  due: Owed['due'],
  closedOn: CalendarDay,
): TimelineStatus | undefined => {
  if (due !== null && !isAfter(due, closedOn)) return undefined;
  if (status === 'unknown') return status;
  return due === null ? undefined : 'missed';
};

/**
 * How it stands with an obligation.
 *
 * @param owed - the obligation
 * @param state - how it is to be taken
 * @returns the status; `undefined` where it is owed no longer and had not fallen due by then
 * @internal
 */
export function statusOf(owed: Owed, state: OccurrenceState): TimelineStatus | undefined {
  const status = statusWhileOwed(owed, state);
  const { closedOn, due, done } = owed;
  // Done, and yet as it stood: it was owed no longer by its day, and was done only after that.
  if (status === 'due' && done !== null) return undefined;
  const isClosed = state.is !== 'happened' && closedOn !== undefined && done === null && open.includes(status);
  return isClosed ? statusOnceClosed(status, due, closedOn) : status;
}
