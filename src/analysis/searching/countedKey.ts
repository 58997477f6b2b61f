import type { TableEntry } from '../../engine/ComparisonTable.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';

const mark = ' @';

/**
 * What sets a comparison apart from the same one by another calendar, at the end of its key.
 *
 * @param calendar - the calendar
 * @returns the ending
 * @internal
 */
export function markOf({ digest }: WorkingDayCalendar): string {
  return mark + digest;
}

/**
 * The key of a comparison as it stands in a policy, and by whose calendar it counts.
 *
 * @param entry - the comparison
 * @returns its own key, and what sets it apart from the same comparison by another calendar
 * @internal
 */
export function keyOfCounted({ key }: TableEntry): { readonly key: string; readonly by: string } {
  const at = key.lastIndexOf(mark);
  return at === -1 ? { key, by: '' } : { key: key.slice(0, at), by: key.slice(at) };
}
