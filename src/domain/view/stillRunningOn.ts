import type { CalendarDay } from '../CalendarDay.ts';
import type { Child } from '../Child.ts';

/** What lasts from one day to another. */
interface Lasting {
  readonly endedOn?: CalendarDay | null | undefined;
}

const notYet = <Known extends null | undefined>(
  day: CalendarDay | Known,
  end: CalendarDay,
): CalendarDay | null | Known => (day === end ? null : day);

const withoutEnd = <Span extends Lasting>(
  spans: readonly Span[] | undefined,
  end: CalendarDay,
): readonly Span[] | undefined => spans?.map((span) => ({ ...span, endedOn: notYet(span.endedOn, end) }));

/**
 * A child as it was on a day on which something came to an end, just before that: the plan and the time of being looked
 * after that ended that day still ran, and a child who died that day lived.
 *
 * @param child - what is known of it
 * @param day - the day
 * @returns what was otherwise then
 * @internal
 */
export function stillRunningOn(
  { plans, lookedAfter, diedOn }: Pick<Child, 'plans' | 'lookedAfter' | 'diedOn'>,
  day: CalendarDay,
): Pick<Child, 'plans' | 'lookedAfter' | 'diedOn'> {
  return {
    plans: withoutEnd(plans, day),
    lookedAfter: withoutEnd(lookedAfter, day),
    diedOn: notYet(diedOn, day),
  };
}
