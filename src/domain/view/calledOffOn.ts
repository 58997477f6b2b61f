import type { CalendarDay } from '../CalendarDay.ts';
import { earliest } from '../earliest.ts';
import type { PointOfView } from './PointOfView.ts';

/**
 * The day from which nothing is owed any more that was to happen by a conference or at it, since it does not go ahead: what
 * was due by then still counts.
 *
 * @param view - the point of view
 * @returns the day on which its conference was called off, or for which it was planned, if that came sooner; `undefined`
 *   where it was not called off by then
 * @internal
 */
export function calledOffOn({ conference, asOf }: PointOfView): CalendarDay | undefined {
  const { cancelledOn, plannedOn } = conference?.conference ?? {};
  if (typeof cancelledOn !== 'string' || cancelledOn > asOf) return undefined;
  return earliest(cancelledOn, plannedOn ?? undefined);
}
