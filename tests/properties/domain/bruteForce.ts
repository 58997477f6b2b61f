import { toCalendarDay, toDayNumber, type CalendarDay } from '../../../src/domain/CalendarDay.ts';
import type { CaseFile } from '../../../src/domain/CaseFile.ts';
import type { Child, LookedAfterPeriod, Plan } from '../../../src/domain/Child.ts';
import type { Conference } from '../../../src/domain/Conference.ts';

/** What is read off a history in which all days are known, day by day. */
export interface Told {
  /** The conference seen from. */
  readonly conference: string | undefined;
  /** The day of the conference before, and what is recorded of the quorum of each held that day. */
  readonly previousOn: CalendarDay | null;
  readonly previousQuorate: boolean | undefined;
  readonly latestInitialOn: CalendarDay | null;
  readonly plan: number | undefined;
  readonly planStage: 'none' | 'in-force' | 'ended';
  readonly planMadeOn: CalendarDay | null;
  readonly planEndedOn: CalendarDay | null;
  readonly period: number | undefined;
  readonly isLookedAfter: boolean;
  readonly reviewHeldOn: CalendarDay | null;
  readonly reviewIsFirst: boolean | undefined;
  readonly reviewFollows: CalendarDay | null;
}

const daysUntil = (last: CalendarDay): readonly CalendarDay[] => {
  const [from, to] = [toDayNumber(toCalendarDay(20_400)), toDayNumber(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => toCalendarDay(from + index));
};

const dayBefore = (day: CalendarDay): CalendarDay => toCalendarDay(toDayNumber(day) - 1);

const madeOn = (plan: Plan, conferences: readonly Conference[]): CalendarDay | null | undefined =>
  plan.madeOn ?? conferences.find(({ id }) => id === plan.madeAt)?.heldOn;

/** The soonest planned of those not held, passing over those that were overtaken or do not go ahead. */
const nextOf = (conferences: readonly Conference[], asOf: CalendarDay): Conference | undefined => {
  let lastHeld = '';
  for (const day of daysUntil(asOf)) if (conferences.some(({ heldOn }) => heldOn === day)) lastHeld = day;
  const plannedFor = ({ plannedOn, heldOn }: Conference): string => plannedOn ?? heldOn ?? '9999';
  let soonest: Conference | undefined;
  for (const one of conferences) {
    const isHeld = typeof one.heldOn === 'string' && one.heldOn <= asOf;
    const isOff = typeof one.cancelledOn === 'string' && one.cancelledOn <= asOf;
    if (isHeld || isOff || plannedFor(one) < lastHeld) continue;
    if (soonest === undefined || plannedFor(one) < plannedFor(soonest)) soonest = one;
  }
  return soonest;
};

/** Goes through the days one by one, and keeps what is so at the end of the last. */
const walk = (
  { plans = [], lookedAfter = [] }: Child,
  conferences: readonly Conference[],
  last: CalendarDay,
  review: Conference | undefined,
): { plan: Plan | undefined; madeOn: CalendarDay | null; period: LookedAfterPeriod | undefined } => {
  let plan: Plan | undefined;
  let made: CalendarDay | null = null;
  let period: LookedAfterPeriod | undefined;
  for (const day of daysUntil(last)) {
    for (const one of plans) {
      if (madeOn(one, conferences) !== day) continue;
      // A review is under no plan of its own day but one that was made at it.
      if (review?.heldOn !== day || one.madeAt === review.id) [plan, made] = [one, day];
    }
    for (const one of lookedAfter) if (one.since === day) period = one;
  }
  return { plan, madeOn: made, period };
};

const latestHeld = (
  conferences: readonly Conference[],
  last: CalendarDay,
  counts: (conference: Conference) => boolean,
): CalendarDay | null => {
  let latest: CalendarDay | null = null;
  for (const day of daysUntil(last)) if (conferences.some((one) => one.heldOn === day && counts(one))) latest = day;
  return latest;
};

const isReview = ({ kind }: Conference): boolean => kind === 'review';

/**
 * What is so from a point of view, worked out anew.
 *
 * @param history - a history of the child `a` in which all days are known
 * @param named - the conference it is seen from; from now without one
 * @param asOf - the day
 * @returns what "previous", "next", "the plan" and the rest then mean
 */
export const tell = (
  { children: [child], conferences }: CaseFile,
  named: string | undefined,
  asOf: CalendarDay,
): Told => {
  if (child === undefined) throw new RangeError('a history is about one child');
  const own = named === undefined ? nextOf(conferences, asOf) : conferences.find(({ id }) => id === named);
  const heldOn = typeof own?.heldOn === 'string' && own.heldOn <= asOf ? own.heldOn : undefined;
  const knownOn = heldOn ?? asOf;
  const nextHeldOn = daysUntil(asOf).find(
    (day) => heldOn !== undefined && day > heldOn && conferences.some((one) => one.heldOn === day),
  );
  const horizon = nextHeldOn === undefined ? asOf : dayBefore(nextHeldOn);
  const before = heldOn === undefined ? asOf : dayBefore(heldOn);

  const previousOn = latestHeld(conferences, before, () => true);
  const previous = conferences.filter((one) => previousOn !== null && one.heldOn === previousOn);

  const {
    plan,
    madeOn: planMadeOn,
    period,
  } = walk(child, conferences, knownOn, heldOn !== undefined && own !== undefined && isReview(own) ? own : undefined);
  // What was before the plan was made tells nothing of how the plan came about.
  const isBeforePlan = previousOn !== null && planMadeOn !== null && previousOn < planMadeOn;
  const quorate = isBeforePlan ? [] : previous.map(({ quorum }) => quorum?.met);
  const nextMadeOn = daysUntil(asOf).find(
    (day) => day > (planMadeOn ?? dayBefore(knownOn)) && child.plans?.some((one) => madeOn(one, conferences) === day),
  );
  const untilNextPlan = nextMadeOn === undefined ? asOf : dayBefore(nextMadeOn);

  const isOver =
    typeof plan?.endedOn === 'string' && (heldOn === undefined ? plan.endedOn <= asOf : plan.endedOn < heldOn);
  const periodIsOver = typeof period?.endedOn === 'string' && period.endedOn <= knownOn;

  const ownReviewOn = own !== undefined && isReview(own) ? (heldOn ?? null) : undefined;
  const laterReviewOn = daysUntil(untilNextPlan).find(
    (day) => heldOn !== undefined && day > heldOn && conferences.some((one) => one.heldOn === day && isReview(one)),
  );
  const reviewHeldOn = ownReviewOn === undefined ? (laterReviewOn ?? null) : ownReviewOn;
  const lastBeforeReview = reviewHeldOn === null ? untilNextPlan : dayBefore(reviewHeldOn);
  const earlierReviewOn = latestHeld(
    conferences,
    lastBeforeReview,
    (one) => isReview(one) && planMadeOn !== null && String(one.heldOn) > planMadeOn,
  );

  /** A plan of which the conference that made it is not recorded was made at one all the same. */
  const unrecorded = (child.plans ?? []).flatMap(({ madeAt, madeOn }) =>
    madeOn !== undefined && madeOn <= horizon && !conferences.some(({ id }) => id === madeAt) ? [madeOn] : [],
  );

  return {
    conference: own?.id,
    previousOn,
    previousQuorate: new Set(quorate).size === 1 ? quorate[0] : undefined,
    latestInitialOn: [latestHeld(conferences, horizon, (one) => !isReview(one)), ...unrecorded].reduce((one, other) =>
      one === null || (other !== null && other > one) ? other : one,
    ),
    plan: plan && child.plans?.indexOf(plan),
    planStage: plan === undefined ? 'none' : isOver ? 'ended' : 'in-force',
    planMadeOn,
    planEndedOn: typeof plan?.endedOn === 'string' && plan.endedOn <= horizon ? plan.endedOn : null,
    period: period && child.lookedAfter?.indexOf(period),
    isLookedAfter: period !== undefined && !periodIsOver,
    reviewHeldOn,
    reviewIsFirst: planMadeOn === null ? undefined : earlierReviewOn === null,
    reviewFollows: earlierReviewOn ?? planMadeOn,
  };
};
