import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { stillRunningOn } from '../domain/view/stillRunningOn.ts';
import { seeChild, type ChildOfCase, type Sighting } from './ChildOfCase.ts';

/**
 * The point of view of a day on which something came to an end or was done, from just before that: the plan and the time of
 * being looked after that ended that day still ran, and a child who died that day lived. Which of the day's visits and
 * meetings count is for the changes to say.
 *
 * @param of - the child of the case
 * @param day - the day
 * @param sighting - from where else, and what of the record is cut down
 * @returns the point of view
 * @internal
 */
export function justBefore(
  of: ChildOfCase,
  day: CalendarDay,
  { subject = {}, changes = {} }: Pick<Sighting, 'subject' | 'changes'> = {},
): PointOfView {
  const running = stillRunningOn({ ...of.child, ...changes }, day);
  return seeChild(of, { subject, asOf: day, changes: { ...changes, ...running } });
}

/**
 * The point of view of now, or where nothing is owed any more, of the day from which that is so, just before it.
 *
 * @param of - the child of the case
 * @param closedOn - the day from which nothing is owed any more, where there is one
 * @param sighting - from where else, and what of the record is cut down
 * @returns the point of view
 * @internal
 */
export function seeWhileOwed(
  of: ChildOfCase,
  closedOn: CalendarDay | undefined,
  sighting: Pick<Sighting, 'subject' | 'changes'> = {},
): PointOfView {
  return closedOn === undefined ? seeChild(of, sighting) : justBefore(of, closedOn, sighting);
}
