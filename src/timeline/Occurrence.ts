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

/** One time at which there is an obligation under a rule, and the point of view from which the rule is asked. */
export interface Occurrence {
  readonly view: PointOfView;
  readonly state: OccurrenceState;
  /** The day from which what was not done is owed no longer; `undefined` where it is owed until it is done. */
  readonly closedOn: CalendarDay | undefined;
  /**
   * The same as it stood when a plan or a time of being looked after ended, where it is owed beyond that: a rule that asks for
   * what had not ended applied until then.
   */
  readonly asItStood?: Occurrence | undefined;
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
