import type { CalendarDay } from '../CalendarDay.ts';
import type { Child, Plan } from '../Child.ts';
import type { planStages } from '../stages.ts';
import type { ConferenceHistory } from './conferenceHistory.ts';
import { latestSpan, type Span } from './latestSpan.ts';
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

/** The day on which the first plan after a day was made; `null` where there is none. */
const firstMadeAfter = (day: CalendarDay, plans: readonly DatedPlan[]): CalendarDay | null | undefined => {
  const isEarlier = ({ to }: DatedPlan): boolean => typeof to === 'string' && to <= day;
  if (plans.some((plan) => plan.from === undefined && !isEarlier(plan))) return undefined;
  const later = plans.flatMap(({ from }) => (from !== undefined && from > day ? [from] : []));
  return later.toSorted()[0] ?? null;
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
    const isMade = madeOn !== null && (madeOn === undefined || madeOn <= sight.asOf);
    return isMade ? [{ plan, index, from: madeOn, to: plan.endedOn }] : [];
  });
  const latest = latestSpan(
    dated,
    sight,
    ({ plan: { madeAt } }) => madeAt !== undefined && madeAt === conference?.conference.id,
  );
  if (latest.is === 'unknown') return unknownPlan;
  if (latest.is === 'none') return { ...noPlan, nextMadeOn: firstMadeAfter(knownOn, dated) };
  const { plan, index, from, to } = latest.span;
  return {
    plan,
    index,
    madeOn: from,
    stage: stageOf(to, sight),
    endedOn: typeof to === 'string' && to > horizon ? null : to,
    nextMadeOn: firstMadeAfter(
      from ?? knownOn,
      dated.filter((other) => other.index !== index),
    ),
  };
}
