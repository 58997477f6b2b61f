import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import type { Plan } from '../../domain/Child.ts';
import type { Conference } from '../../domain/Conference.ts';
import type { FactValues } from '../../domain/vocabulary.ts';

/** The conferences before the one in question, and when the plan was made. */
export interface Before {
  readonly conferences: readonly Conference[];
  /** How the plan was made; `undefined` where it is not known that there is one. */
  readonly made: Pick<Plan, 'madeAt' | 'madeOn'> | undefined;
  /** The day on which it was made. */
  readonly madeOn: CalendarDay | undefined;
}

const dayOf = (day: CalendarDay | null | undefined): CalendarDay | undefined => day ?? undefined;

/** A review that is not the first follows another, and so a plan that was made some time before that. */
const threeMonths = 91;

const madeBefore = (review: CalendarDay): CalendarDay => toCalendarDay(toDayNumber(review) - threeMonths);

const held = (id: string, kind: 'initial' | 'review', heldOn: CalendarDay, child: string): Conference => ({
  id,
  kind,
  children: [child],
  heldOn,
});

/**
 * The conferences before the one in question, as far as days are known that are worked out from them.
 *
 * @param facts - what is known
 * @param child - the child's id
 * @returns the conferences, and when the plan was made
 * @internal
 */
export function earlierConferencesFor(facts: FactValues, child: string): Before {
  const initialOn = dayOf(facts['initialConference.heldOn']);
  const precedingOn = dayOf(facts['review.precedingConferenceOn']);
  const isReview =
    precedingOn !== undefined &&
    (facts['review.isFirst'] === false || (initialOn !== undefined && initialOn < precedingOn)) &&
    facts['review.isFirst'] !== true;
  const planOn = dayOf(facts['plan.madeOn']);
  const makerOn = initialOn ?? (isReview ? undefined : precedingOn);
  const madeOn = planOn ?? makerOn ?? (isReview ? madeBefore(precedingOn) : undefined);
  const conferences = [
    ...(makerOn === undefined ? [] : [held('initial', 'initial', makerOn, child)]),
    ...(isReview ? [held('preceding', 'review', precedingOn, child)] : []),
  ];
  const isMadeThere = makerOn !== undefined && madeOn === makerOn;
  return {
    conferences,
    madeOn,
    made: madeOn === undefined ? undefined : isMadeThere ? { madeAt: 'initial' } : { madeOn },
  };
}
