import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Plan } from '../../domain/Child.ts';
import type { Path } from '../../domain/pointer.ts';
import type { PartialInput } from '../PartialInput.ts';
import { heldOnOf } from './conferences.ts';
import { entriesOf, type ChildDraft, type ConferenceDraft, type Placed } from './SenseCheck.ts';

/** A plan with the day on which it was made. */
export interface MadePlan extends Placed<PartialInput<Plan>> {
  /** The day; `null` where the conference that was to make it has not been held, `undefined` where it is not known. */
  readonly madeOn: CalendarDay | null | undefined;
  /** Where that day stands. */
  readonly madePath: Path;
}

/**
 * A child's plans with the days on which they were made.
 *
 * @param child - the child
 * @param conferences - the case's conferences by their ids
 * @returns the plans; `undefined` where they are not known
 * @internal
 */
export function plansOf(
  { part, path }: ChildDraft,
  conferences: ReadonlyMap<string, ConferenceDraft>,
): readonly MadePlan[] | undefined {
  if (part.plans === undefined) return undefined;
  return entriesOf(part.plans, [...path, 'plans']).map((plan) => {
    const { madeOn, madeAt } = plan.part;
    const conference = conferences.get(madeAt ?? '');
    if (madeOn !== undefined || conference === undefined) {
      return { ...plan, madeOn, madePath: [...plan.path, 'madeOn'] };
    }
    return { ...plan, madeOn: heldOnOf(conference), madePath: [...conference.path, 'heldOn'] };
  });
}

/** Plans that have been made, as far as is known, with their days. */
export type DatedPlan = MadePlan & { readonly madeOn: CalendarDay };

/**
 * A child's plans in order, where it is known when each was made.
 *
 * @param plans - the plans
 * @returns those that have been made, first to last; `undefined` where the day of one is not known
 * @internal
 */
export function inOrder(plans: readonly MadePlan[]): readonly DatedPlan[] | undefined {
  const dated = plans.flatMap((plan): readonly DatedPlan[] =>
    typeof plan.madeOn === 'string' ? [{ ...plan, madeOn: plan.madeOn }] : [],
  );
  if (plans.some(({ madeOn }) => madeOn === undefined)) return undefined;
  return dated.toSorted((one, other) => Number(one.madeOn > other.madeOn) - Number(one.madeOn < other.madeOn));
}
