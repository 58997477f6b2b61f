import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { PointOfView } from '../domain/view/PointOfView.ts';
import { seeChild, type ChildOfCase } from './ChildOfCase.ts';
import { earliest } from './earliest.ts';
import type { Occurrence } from './Occurrence.ts';
import { spanAfter, type PlanSpan } from './PlanSpan.ts';

/** What arises on a day is owed no more once the child has died, or the plan that it hangs on has ended. */
const owedOnce = (
  { diedOn }: ChildOfCase,
  view: PointOfView,
  key: string,
  planFor: (arose: CalendarDay) => PlanSpan | undefined,
): Occurrence => ({
  view,
  state: { is: 'once' },
  closedOn: (arose) => earliest(arose && planFor(arose)?.closedOn, diedOn),
  hangsOnPlan: false,
  key,
  conference: null,
  exclusion: null,
});

/**
 * A child, for what is owed for it once. It hangs on the latest plan: what arose before that one ended goes with it.
 *
 * @param of - the child of the case
 * @returns the one occurrence, seen from now
 * @internal
 */
export function childOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return [owedOnce(of, seeChild(of), 'once', (arose) => spanAfter(of.plans.slice(-1), arose))];
}

/**
 * Every move of a child. What it brings hangs on the plan that ran when it arose, or else on the next one.
 *
 * @param of - the child of the case
 * @returns an occurrence for each, seen from now; one of which nothing is known where it is not known whether there were any
 * @internal
 */
export function moveOccurrences(of: ChildOfCase): readonly Occurrence[] {
  const planFor = (arose: CalendarDay): PlanSpan | undefined => spanAfter(of.plans, arose);
  const { moves } = of.child;
  if (moves === undefined) return [owedOnce(of, seeChild(of), 'move:unknown', planFor)];
  // Moves carry no id: their order in the record tells them apart, as it tells which was the latest.
  return moves.map((move, index) =>
    owedOnce(of, seeChild(of, { lists: { moves: [move] } }), `move:${String(index)}`, planFor),
  );
}
