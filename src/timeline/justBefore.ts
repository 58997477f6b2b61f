import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { seeChild, type ChildOfCase, type Sighting } from './ChildOfCase.ts';

/** What lasts from one day to another. */
interface Lasting {
  readonly endedOn?: CalendarDay | null | undefined;
}

const stillRunning = <Span extends Lasting>(
  spans: readonly Span[] | undefined,
  day: CalendarDay,
): readonly Span[] | undefined => spans?.map((span) => (span.endedOn === day ? { ...span, endedOn: null } : span));

/**
 * The point of view of a day on which something came to an end or was done, from just before that: the plan and the time of
 * being looked after that ended that day still ran. Which of the day's visits and meetings count is for the lists to say.
 *
 * @param of - the child of the case
 * @param day - the day
 * @param sighting - from where else, and the lists
 * @returns the point of view
 * @internal
 */
export function justBefore(
  of: ChildOfCase,
  day: CalendarDay,
  { subject = {}, lists = {} }: Pick<Sighting, 'subject' | 'lists'> = {},
): PointOfView {
  const { plans, lookedAfter } = { ...of.child, ...lists };
  return seeChild(of, {
    subject,
    asOf: day,
    lists: { ...lists, plans: stillRunning(plans, day), lookedAfter: stillRunning(lookedAfter, day) },
  });
}
