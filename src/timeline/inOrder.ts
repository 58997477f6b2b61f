import { readInstant } from '../domain/Instant.ts';
import { inTextOrder } from '../domain/inTextOrder.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

const dayLength = 10;

/** The day that an entry's due date names; after every day where there is none. */
const dayOf = ({ due }: TimelineEntry): string => due?.slice(0, dayLength) ?? '9999-99-99';

/** Where in its day it falls due: at a moment, or at the end. */
const secondOf = ({ due }: TimelineEntry): number =>
  (due === null ? undefined : readInstant(due)?.seconds) ?? Number.MAX_SAFE_INTEGER;

/**
 * Puts entries in the order of their due dates: by the day, and on one day moments before what may be done all day. Those
 * that have no date come last, and equal ones in the order of their ids.
 *
 * @param entries - the entries
 * @returns the same entries in order
 * @internal
 */
export function inOrder(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.toSorted(
    (one, other) =>
      inTextOrder(dayOf(one), dayOf(other)) || secondOf(one) - secondOf(other) || inTextOrder(one.id, other.id),
  );
}
