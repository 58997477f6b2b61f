import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Enquiry } from '../domain/Child.ts';
import { enquiryBeganOn } from '../domain/view/enquiryInView.ts';
import type { Changes, ChildOfCase } from './ChildOfCase.ts';
import { seeWhileOwed } from './justBefore.ts';
import type { Occurrence } from './Occurrence.ts';
import { aloneInList, spanAfter, type PlanSpan } from './PlanSpan.ts';

const occurrenceOf = (
  of: ChildOfCase,
  key: string,
  closedOn: CalendarDay | undefined,
  changes: Changes = {},
): Occurrence => ({
  view: seeWhileOwed(of, closedOn, { changes }),
  state: { is: 'once' },
  closedOn,
  key: `enquiry:${key}`,
  conference: null,
  exclusion: null,
});

/**
 * The plan that an enquiry belongs to: the one that ran when it began, or else the next one, unless another enquiry had begun
 * by the time that was made.
 */
const spanOf = ({ plans, child: { enquiries = [] } }: ChildOfCase, enquiry: Enquiry): PlanSpan | undefined => {
  const beganOn = enquiryBeganOn(enquiry);
  if (beganOn === undefined) return plans.at(-1);
  const span = spanAfter(plans, beganOn);
  const { madeOn } = span ?? {};
  if (madeOn === undefined || beganOn >= madeOn) return span;
  const isFollowed = enquiries.some((other) => {
    const otherBeganOn = enquiryBeganOn(other);
    return otherBeganOn !== undefined && otherBeganOn > beganOn && otherBeganOn < madeOn;
  });
  return isFollowed ? undefined : span;
};

/** An enquiry that led to no plan is seen without those that were made later. */
const withoutLaterPlans = ({ plans }: ChildOfCase, enquiry: Enquiry): Changes => {
  const beganOn = enquiryBeganOn(enquiry) ?? '';
  const earlier = plans.filter(({ madeOn }) => madeOn !== undefined && madeOn < beganOn);
  return { plans: earlier.flatMap((span) => aloneInList(span) ?? []) };
};

/**
 * Every enquiry about a child. What is owed upon it hangs on the plan that ran when it began, or else on the one that it led
 * to; where it led to none, it is owed only where rules are about children without a plan.
 *
 * @param of - the child of the case
 * @returns an occurrence for each; one of which nothing is known where it is not known whether there were any
 * @internal
 */
export function enquiryOccurrences(of: ChildOfCase): readonly Occurrence[] {
  const {
    child: { enquiries },
    plans,
    diedOn,
  } = of;
  const last = plans.at(-1);
  if (enquiries === undefined) return [occurrenceOf(of, 'unknown', last === undefined ? diedOn : last.closedOn)];
  return enquiries.flatMap((enquiry, index) => {
    // Enquiries carry no id: their places in the record tell them apart.
    const key = String(index);
    const alone = { enquiries: [enquiry] };
    const span = spanOf(of, enquiry);
    if (span !== undefined) return [occurrenceOf(of, key, span.closedOn, { ...alone, plans: aloneInList(span) })];
    return of.reach.beforePlan
      ? [occurrenceOf(of, key, diedOn, { ...alone, ...withoutLaterPlans(of, enquiry) })]
      : [];
  });
}
