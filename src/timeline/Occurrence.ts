import { factsInView } from '../domain/readFacts.ts';
import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Facts } from '../domain/Facts.ts';
import { oncePer } from '../domain/oncePer.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';

/**
 * How an obligation is to be taken.
 *
 * - `once`: the facts say whether and when it was done.
 * - `happened`: it recurs, and is seen from just before it was done.
 * - `next`: it recurs, and this is the next one, or where nothing recurs any more, the one that was then to come.
 */
export type OccurrenceState = { readonly is: 'once' | 'next' } | { readonly is: 'happened'; readonly on: CalendarDay };

/** An obligation as it stood when something ended, whatever came after. */
export interface Lapse {
  readonly until: Occurrence;
  /** From where it is seen that its rule applies no longer; from the occurrence itself where it is absent. */
  readonly since?: PointOfView | undefined;
}

/** One time at which there is an obligation under a rule, and the point of view from which the rule is asked. */
export interface Occurrence {
  readonly view: PointOfView;
  readonly state: OccurrenceState;
  /** The day from which what was not done is owed no longer; `undefined` where it is owed until it is done. */
  readonly closedOn: CalendarDay | undefined;
  /** When its rule may have ceased to apply before: to a plan that ended, or to a child who was in care until then. */
  readonly lapses?: readonly Lapse[] | undefined;
  /** Tells it from the child's other occurrences of the same scope. */
  readonly key: string;
  /** The recorded conference that it is about. */
  readonly conference: string | null;
  readonly exclusion: number | null;
}

/**
 * The facts that are known from a point of view, read once for all rules.
 *
 * @param view - the point of view
 * @returns the facts
 * @internal
 */
export const factsFrom: (view: PointOfView) => Facts = oncePer(factsInView);

/**
 * One fact as it is known from a point of view.
 *
 * @param view - the point of view
 * @param name - the fact's name
 * @returns its value; `undefined` where it is not known
 * @internal
 */
export function factFrom(view: PointOfView, name: string): unknown {
  return Reflect.get(factsFrom(view).values, name);
}
