import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Instant } from '../domain/Instant.ts';
import type { Kept } from '../engine/Decision.ts';
import { isAfter } from './overrun.ts';
import type { Standing } from './Situation.ts';
import type { TimelineStatus } from './TimelineEntry.ts';

type Statuses = Readonly<Record<Kept, TimelineStatus | undefined>>;

/** Where what is owed happened, the rule was asked just before it: what was then not yet late has been kept to. */
const statuses: Readonly<Record<Standing['is'], Statuses>> = {
  once: { yes: 'done', no: 'overdue', 'not-yet': 'due', unknown: 'unknown' },
  happened: { yes: 'done', no: 'late', 'not-yet': 'done', unknown: 'unknown' },
  next: { yes: 'done', no: 'overdue', 'not-yet': 'due-next', unknown: 'unknown' },
  last: { yes: 'done', no: 'missed', 'not-yet': undefined, unknown: 'unknown' },
};

/** An obligation, as far as how it stands follows from it. */
export interface Owed {
  readonly kept: Kept;
  /** Whether its rule says how to tell that it was done. */
  readonly tellsDone: boolean;
  readonly due: CalendarDay | Instant | null;
  readonly done: CalendarDay | Instant | null;
  readonly asOf: CalendarDay;
}

/** Where nothing tells that it was done, it is still to be done while there is time; later, nobody can say. */
const keptSoFar = ({ kept, tellsDone, due, asOf }: Owed): Kept =>
  kept === 'unknown' && !tellsDone && due !== null && !isAfter(due, asOf) ? 'not-yet' : kept;

/**
 * How it stands with an obligation.
 *
 * @param owed - the obligation
 * @param standing - how it is to be taken
 * @returns the status; `undefined` where the plan ended before it fell due, so that it is owed no more
 * @internal
 */
export function statusOf(owed: Owed, standing: Standing): TimelineStatus | undefined {
  const { due, done } = owed;
  const status = statuses[standing.is][keptSoFar(owed)];
  if (status === 'overdue' && done !== null) return 'late';
  // That a duty was done is enough for its rule to be kept to; by when is another matter.
  return status === 'done' && due !== null && done !== null && isAfter(due, done) ? 'late' : status;
}
