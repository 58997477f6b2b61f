import { toCalendarDay, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child } from '../../../src/domain/Child.ts';
import type { Conference } from '../../../src/domain/Conference.ts';
import type { ChildHistory, Day, OtherConference } from './aHistory.ts';

const dayOf = (day: Day | undefined): CalendarDay | null => (day === undefined ? null : toCalendarDay(day));

const childOf = (id: string, history: ChildHistory): Child => ({
  id,
  bornOn: toCalendarDay(history.bornOn),
  diedOn: dayOf(history.diedOn),
  leftUnitedKingdomOn: null,
  plans: history.plans.map(({ madeOn, madeBy, endedOn }, index) => ({
    ...(madeBy === 'not-recorded' ? { madeOn: toCalendarDay(madeOn) } : { madeAt: `${id}-plan-${String(index)}` }),
    endedOn: dayOf(endedOn),
  })),
  visits: history.visits.map((day) => ({ on: toCalendarDay(day) })),
  coreGroups: history.coreGroups.map((day) => ({ heldOn: toCalendarDay(day) })),
  lookedAfter: history.lookedAfter.map(({ since, endedOn, reviews }) => ({
    since: toCalendarDay(since),
    endedOn: dayOf(endedOn),
    reviews: reviews.map((day) => ({ heldOn: toCalendarDay(day) })),
  })),
  moves: [],
});

const daysOfOther = ({ on, is }: OtherConference): Partial<Conference> => {
  const day = toCalendarDay(on);
  if (is === 'held') return { heldOn: day };
  if (is === 'maybe-held') return { plannedOn: day };
  // What was called off was so some days before.
  if (is === 'cancelled') return { plannedOn: day, heldOn: null, cancelledOn: toCalendarDay(on - 3) };
  return { heldOn: null, plannedOn: is === 'put-off' ? null : day };
};

/** The id of a review under a plan. */
const reviewId = (child: string, plan: number, review: number): string =>
  `${child}-review-${String(plan)}-${String(review)}`;

const conferencesOf = (id: string, { plans, others }: ChildHistory): readonly Conference[] => [
  ...plans.flatMap(({ madeOn, madeBy, reviews }, plan): readonly Conference[] => [
    ...(madeBy === 'not-recorded'
      ? []
      : [{ id: `${id}-plan-${String(plan)}`, kind: madeBy, children: [id], heldOn: toCalendarDay(madeOn) }]),
    ...reviews.map((day, review): Conference => ({
      id: reviewId(id, plan, review),
      kind: 'review',
      children: [id],
      heldOn: toCalendarDay(day),
    })),
  ]),
  ...others.map((other, index): Conference => ({
    id: `${id}-other-${String(index)}`,
    kind: other.kind,
    children: [id],
    ...daysOfOther(other),
  })),
];

/**
 * The case that records some histories.
 *
 * @param histories - the history of each child, by its id
 */
export const caseOfHistory = (histories: Readonly<Record<string, ChildHistory>>): CaseFile => ({
  id: 'case',
  children: Object.entries(histories).map(([id, history]) => childOf(id, history)),
  conferences: Object.entries(histories).flatMap(([id, history]) => conferencesOf(id, history)),
});
