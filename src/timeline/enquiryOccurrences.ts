import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Enquiry } from '../domain/Child.ts';
import { enquiryBeganOn, enquiryCountsOn } from '../domain/view/enquiryInView.ts';
import type { Changes, ChildOfCase } from './ChildOfCase.ts';
import { seeWhileOwed } from './justBefore.ts';
import type { Occurrence } from './Occurrence.ts';
import { aloneInList, type PlanSpan } from './PlanSpan.ts';

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

/** The plan that ran on a day, its last included unless the next one was made on that, or else the next one. */
const spanFrom = (plans: readonly PlanSpan[], day: CalendarDay): PlanSpan | undefined =>
  plans.find(
    ({ closedOn }, index) =>
      closedOn === undefined || closedOn > day || (closedOn === day && plans[index + 1]?.madeOn !== day),
  );

/**
 * The plan that an enquiry belongs to: the one that ran then, or else the next one, unless another enquiry had been held by
 * the time that was made. Where all had ended by then, it is the one under which the enquiry began.
 */
const spanOf = ({ plans, child: { enquiries = [] }, asOf }: ChildOfCase, enquiry: Enquiry): PlanSpan | undefined => {
  const day = enquiryCountsOn(enquiry, asOf);
  if (day === undefined) return plans.at(-1);
  const span = spanFrom(plans, day) ?? spanFrom(plans, enquiryBeganOn(enquiry) ?? day);
  const { madeOn } = span ?? {};
  if (madeOn === undefined || day >= madeOn) return span;
  const isFollowed = enquiries.some((other) => {
    const otherDay = enquiryCountsOn(other, asOf);
    return otherDay !== undefined && otherDay > day && otherDay < madeOn;
  });
  return isFollowed ? undefined : span;
};

/** An enquiry that led to no plan is seen without those that were made later. */
const withoutLaterPlans = ({ plans, asOf }: ChildOfCase, enquiry: Enquiry): Changes => {
  const day = enquiryCountsOn(enquiry, asOf) ?? '';
  const earlier = plans.filter(({ madeOn }) => madeOn !== undefined && madeOn < day);
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
    return of.reach.beforePlan ? [occurrenceOf(of, key, diedOn, { ...alone, ...withoutLaterPlans(of, enquiry) })] : [];
  });
}
