import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Child, Plan } from '../domain/Child.ts';
import type { ConferenceHistory } from '../domain/view/conferenceHistory.ts';
import { planMadeOn } from '../domain/view/planInView.ts';
import { earliest } from '../domain/earliest.ts';
import { dayBefore } from '../domain/dayBefore.ts';
import { inTextOrder } from '../domain/inTextOrder.ts';
import { keptApart } from './keptApart.ts';
import type { Reach } from '../engine/Reach.ts';

/** The time for which one plan of a child ran, as of a day. */
export interface PlanSpan {
  /** Tells it from the child's other plans, whatever happens to it later. */
  readonly key: string;
  /** Its record; `undefined` where it is not known which plans there were. */
  readonly plan: Plan | undefined;
  /** The day on which it was made; `undefined` where that is not known. */
  readonly madeOn: CalendarDay | undefined;
  /** The day from which nothing was owed under it any more: of its end, of the next plan, or of the child's death. */
  readonly closedOn: CalendarDay | undefined;
  /** The last day on which it is looked at: where it has not closed, the day as of which. */
  readonly seenOn: CalendarDay;
}

/** A plan that has been made. */
interface MadePlan {
  readonly plan: Plan;
  readonly madeOn: CalendarDay | undefined;
}

const keyOf = ({ madeAt, madeOn }: Plan): string => {
  if (madeAt !== undefined) return `plan:conference:${encodeURIComponent(madeAt)}`;
  return `plan:${madeOn ?? 'unknown'}`;
};

const madeBy = (plans: readonly Plan[], history: ConferenceHistory): readonly MadePlan[] =>
  plans
    .flatMap((plan): readonly MadePlan[] => {
      const madeOn = planMadeOn(plan, history);
      return madeOn === null || (madeOn !== undefined && madeOn > history.asOf) ? [] : [{ plan, madeOn }];
    })
    .toSorted(
      (one, other) =>
        inTextOrder(one.madeOn ?? '', other.madeOn ?? '') ||
        inTextOrder(one.plan.endedOn ?? '9999-12-31', other.plan.endedOn ?? '9999-12-31') ||
        inTextOrder(keyOf(one.plan), keyOf(other.plan)),
    );

/** A day that has come, and `undefined` for all else. */
const comeBy = (day: CalendarDay | null | undefined, asOf: CalendarDay): CalendarDay | undefined =>
  typeof day === 'string' && day <= asOf ? day : undefined;

/**
 * The plans of a child that had been made by a day, first to last.
 *
 * @param child - the child
 * @param history - the child's conferences, as of the day
 * @param reach - whether what is owed goes on after a plan's end, or a death
 * @returns a span for each; one of which nothing is known where it is not known which plans there were
 * @internal
 */
export function planSpans(
  { plans, diedOn }: Child,
  history: ConferenceHistory,
  { beyondPlan, beyondDeath }: Reach,
): readonly PlanSpan[] {
  const { asOf } = history;
  const died = beyondDeath ? undefined : comeBy(diedOn, asOf);
  if (plans === undefined) {
    return [{ key: 'plan:unknown', plan: undefined, madeOn: undefined, closedOn: died, seenOn: died ?? asOf }];
  }
  const made = madeBy(plans, history);
  const keys = keptApart(made.map(({ plan }) => keyOf(plan)));
  return made.map(({ plan, madeOn }, index): PlanSpan => {
    const nextMadeOn = madeOn === undefined ? undefined : made[index + 1]?.madeOn;
    const ended = earliest(beyondPlan ? undefined : comeBy(plan.endedOn, asOf), died);
    const closedOn = earliest(ended, nextMadeOn);
    // What happened on the day of the next plan belongs to that one.
    const seenOn = closedOn === undefined || closedOn === ended ? closedOn : dayBefore(closedOn);
    return { key: keys[index] ?? '', plan, madeOn, closedOn, seenOn: seenOn ?? asOf };
  });
}

const isMadeBy = ({ madeOn }: PlanSpan, day: CalendarDay): boolean => madeOn === undefined || madeOn <= day;

const runsUntil = ({ closedOn }: PlanSpan, day: CalendarDay): boolean => closedOn === undefined || day <= closedOn;

/**
 * The plan under which something happened.
 *
 * @param spans - the child's plans, first to last
 * @param day - the day on which it happened
 * @returns the plan that ran then; `undefined` where none did
 * @internal
 */
export function spanOn(spans: readonly PlanSpan[], day: CalendarDay): PlanSpan | undefined {
  return spans.findLast((span) => isMadeBy(span, day) && runsUntil(span, day));
}

/**
 * The latest plan that had been made by a day, whether or not it still ran.
 *
 * @param spans - the child's plans, first to last
 * @param day - the day
 * @returns the plan; `undefined` where none had been made
 * @internal
 */
export function latestSpanBy(spans: readonly PlanSpan[], day: CalendarDay): PlanSpan | undefined {
  return spans.findLast((span) => isMadeBy(span, day));
}

/**
 * The plan that something hangs on which arose on a day: the one that ran then, or else the next one.
 *
 * @param spans - the child's plans, first to last
 * @param day - the day
 * @returns the first plan that ran after that day; `undefined` where none did
 * @internal
 */
export function spanAfter(spans: readonly PlanSpan[], day: CalendarDay): PlanSpan | undefined {
  return spans.find(({ closedOn }) => closedOn === undefined || closedOn > day);
}

/**
 * A plan alone, as a child's list of plans.
 *
 * @param span - the plan's span
 * @returns the list; `undefined` where it is not known which plans there were
 * @internal
 */
export function aloneInList({ plan }: PlanSpan): readonly Plan[] | undefined {
  return plan && [plan];
}
