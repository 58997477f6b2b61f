import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, Plan } from '../Child.ts';
import type { planStages } from '../stages.ts';
import { canMakePlan, mayBeHeldBy, type ConferenceHistory } from './conferenceHistory.ts';
import { hasBegun, latestSpan, type Span } from './latestSpan.ts';
import type { Sight } from './Sight.ts';

/** How it stands with a child's plan. */
export type PlanStage = (typeof planStages)[number];

/** The plan that a point of view is about, as far as it is known. */
export interface PlanInView {
  /** The plan's record, and its place among the child's; `undefined` where there is none, or it is not known which. */
  readonly plan: Plan | undefined;
  readonly index: number | undefined;
  readonly stage: PlanStage | undefined;
  /** The day on which it was made; `null` where there is none. */
  readonly madeOn: CalendarDay | null | undefined;
  /** The day on which it ended, as far as that belongs to this point of view; `null` where it had not. */
  readonly endedOn: CalendarDay | null | undefined;
  /** The day on which the child's next plan was made; `null` where none has been. */
  readonly nextMadeOn: CalendarDay | null | undefined;
}

interface DatedPlan extends Span {
  readonly plan: Plan;
  readonly index: number;
}

const unknownPlan: PlanInView = {
  plan: undefined,
  index: undefined,
  stage: undefined,
  madeOn: undefined,
  endedOn: undefined,
  nextMadeOn: undefined,
};

const noPlan: PlanInView = { ...unknownPlan, stage: 'none', madeOn: null, endedOn: null };

/**
 * The day on which a plan was made.
 *
 * @param plan - the plan
 * @param history - the child's conferences
 * @returns its own day, or that of the conference that made it; `null` where that has not been held, `undefined` where it is
 *   not known
 * @internal
 */
export function planMadeOn(
  { madeOn, madeAt }: Plan,
  { conferences }: ConferenceHistory,
): CalendarDay | null | undefined {
  return madeOn ?? conferences.find(({ conference }) => conference.id === madeAt)?.heldOn;
}

/**
 * Whether a plan had been made by then. Whatever was made at a conference runs at it; a plan made elsewhere on the very day of
 * a review is none that was reviewed, so that the review is held under the plan before it, or under none.
 */
const hadBeenMade = (plan: DatedPlan, sight: Sight): boolean | undefined => {
  const {
    from,
    plan: { madeAt },
  } = plan;
  const { conference } = sight;
  if (madeAt !== undefined && madeAt === conference?.conference.id) return true;
  const maker = sight.history.conferences.find(({ conference: { id } }) => id === madeAt);
  // One that a conference was to make of which it is known only that it was not held by then.
  if (from === undefined && maker !== undefined && !mayBeHeldBy(maker, sight.knownOn)) return false;
  const isOfTheDay = from !== undefined && from === conference?.heldOn;
  return isOfTheDay ? canMakePlan(conference.conference.kind) : hasBegun(plan, sight);
};

/** The day on which the first of some plans was made; `null` where there is none. */
const firstMade = (plans: readonly DatedPlan[]): CalendarDay | null | undefined => {
  const days = plans.map(({ from }) => from);
  return days.includes(undefined) ? undefined : (days.toSorted()[0] ?? null);
};

/** The plans that came after one, or may have. */
const after = (one: DatedPlan, plans: readonly DatedPlan[], sight: Sight): readonly DatedPlan[] =>
  plans.filter((other) => {
    if (other.index === one.index) return false;
    if (other.from === undefined) return !(typeof other.to === 'string' && other.to <= (one.from ?? sight.knownOn));
    return one.from === undefined ? hadBeenMade(other, sight) !== true : other.from > one.from;
  });

const stageOf = (endedOn: Plan['endedOn'], { asOf, conference, knownOn }: Sight): PlanStage | undefined => {
  if (endedOn === undefined) return undefined;
  if (endedOn === null || endedOn > asOf) return 'in-force';
  // At the conference that ended it, and at any held that day, the plan was in force.
  const isHeld = typeof conference?.heldOn === 'string';
  return endedOn < knownOn || !isHeld ? 'ended' : 'in-force';
};

/**
 * The plan that a point of view is about: of those made by then, the latest, whether it runs on or has ended.
 *
 * @param child - the child
 * @param sight - from where it is seen
 * @returns the plan, its stage and its days
 * @internal
 */
export function planInView({ plans }: Child, sight: Sight): PlanInView {
  if (plans === undefined) return unknownPlan;
  const { history, horizon } = sight;
  const dated = plans.flatMap((plan, index): readonly DatedPlan[] => {
    const madeOn = planMadeOn(plan, history);
    const isMade = madeOn !== null && (madeOn === undefined || madeOn <= sight.asOf);
    return isMade ? [{ plan, index, from: madeOn, to: plan.endedOn }] : [];
  });
  const latest = latestSpan(dated, sight, hadBeenMade);
  if (latest.is === 'unknown') return unknownPlan;
  if (latest.is === 'none') return { ...noPlan, nextMadeOn: firstMade(dated) };
  const { plan, index, from, to } = latest.span;
  return {
    plan,
    index,
    madeOn: from,
    stage: stageOf(to, sight),
    endedOn: typeof to === 'string' && to > horizon ? null : to,
    nextMadeOn: firstMade(after(latest.span, dated, sight)),
  };
}
