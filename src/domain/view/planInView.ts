import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, Plan } from '../Child.ts';
import type { planStages } from '../choices.ts';
import type { ConferenceHistory } from './conferenceHistory.ts';
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
  /** The first day of the child's next plan, where there is one. */
  readonly nextMadeOn: CalendarDay | undefined;
}

interface DatedPlan {
  readonly plan: Plan;
  readonly index: number;
  readonly madeOn: CalendarDay | undefined;
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

/** The plan among those made by a day: the latest of them, where it is known which that is. */
const latestOf = (plans: readonly DatedPlan[], knownOn: CalendarDay): DatedPlan | undefined => {
  const [first, ...rest] = plans;
  if (first === undefined || rest.length === 0) return first;
  if (plans.every(({ madeOn }) => madeOn !== undefined)) {
    return rest.reduce((latest, next) => (String(next.madeOn) >= String(latest.madeOn) ? next : latest), first);
  }
  const running = plans.filter(({ plan: { endedOn } }) => typeof endedOn !== 'string' || endedOn > knownOn);
  return running.length === 1 ? running[0] : undefined;
};

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
  const { history, conference, knownOn, horizon } = sight;
  const dated = plans.flatMap((plan, index): readonly DatedPlan[] => {
    const madeOn = planMadeOn(plan, history);
    return madeOn === null || (madeOn !== undefined && madeOn > sight.asOf) ? [] : [{ plan, index, madeOn }];
  });
  const made = dated.filter(
    ({ plan, madeOn }) =>
      madeOn === undefined ||
      madeOn <= knownOn ||
      (plan.madeAt !== undefined && plan.madeAt === conference?.conference.id),
  );
  if (made.length === 0) return noPlan;
  const latest = latestOf(made, knownOn);
  if (latest === undefined) return unknownPlan;
  const { plan, index, madeOn } = latest;
  const later = dated.flatMap((other) =>
    madeOn !== undefined && other.madeOn !== undefined && other.madeOn > madeOn ? [other.madeOn] : [],
  );
  return {
    plan,
    index,
    madeOn,
    stage: stageOf(plan.endedOn, sight),
    endedOn: typeof plan.endedOn === 'string' && plan.endedOn > horizon ? null : plan.endedOn,
    nextMadeOn: later.toSorted()[0],
  };
}
