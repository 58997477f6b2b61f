import type { CalendarDay } from '../CalendarDay.ts';
import type { Enquiry } from '../Child.ts';
import { earliest } from '../earliest.ts';
import { earlierPlan, type PlanSight } from './earlierSpan.ts';
import { latestBegun } from './latestBegun.ts';

/**
 * The day on which an enquiry began.
 *
 * @param enquiry - the enquiry
 * @returns the first of the days that it names; `undefined` where it names none
 * @internal
 */
export function enquiryBeganOn({ strategyDiscussionOn, startedOn }: Enquiry): CalendarDay | undefined {
  return earliest(strategyDiscussionOn ?? undefined, startedOn ?? undefined);
}

/**
 * The day that tells under which plan an enquiry was: of its discussion, since the last of several can lie under another plan
 * than the enquiry's beginning did.
 *
 * @param enquiry - the enquiry
 * @param by - the last day that counts
 * @returns the day of the discussion, or where none is known by then, of the beginning of the enquiries; `undefined` without
 *   either
 * @internal
 */
export function enquiryCountsOn(
  { strategyDiscussionOn, startedOn }: Enquiry,
  by: CalendarDay,
): CalendarDay | undefined {
  const isDiscussed = typeof strategyDiscussionOn === 'string' && strategyDiscussionOn <= by;
  return isDiscussed ? strategyDiscussionOn : (startedOn ?? undefined);
}

/**
 * The enquiry that a point of view is about: of those begun by then, the latest, unless a plan has ended since and another
 * been made, which it then says nothing of.
 *
 * @param view - from where the child is seen
 * @returns the enquiry; `null` where there is none, `undefined` where it is not known which it is
 * @internal
 */
export function enquiryInView(view: PlanSight): Enquiry | null | undefined {
  const { enquiries } = view.child;
  if (enquiries === undefined) return undefined;
  const latest = latestBegun(enquiries, enquiryBeganOn, view.knownOn);
  const earlier = earlierPlan(view);
  if (latest === null || earlier === null) return latest;
  const day = enquiryCountsOn(latest, view.knownOn);
  if (day !== undefined && day >= earlier.beganOn) return latest;
  if (day === undefined || earlier.endedOn === undefined) return undefined;
  return day > earlier.endedOn ? latest : null;
}
