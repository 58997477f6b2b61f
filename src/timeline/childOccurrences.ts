import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Move } from '../domain/Child.ts';
import { moveDays } from '../domain/view/moveInView.ts';
import { childOfCase, type Changes, type ChildOfCase } from './ChildOfCase.ts';
import { earliest } from '../domain/earliest.ts';
import { seeWhileOwed } from './justBefore.ts';
import type { Lapse, Occurrence } from './Occurrence.ts';
import { spanAfter, type PlanSpan } from './PlanSpan.ts';

/** What is owed once, until the plan that it hangs on has ended, or without a plan, until the child's death. */
const owedOnce = (of: ChildOfCase, key: string, span: PlanSpan | undefined, changes: Changes = {}): Occurrence => {
  const closedOn = span === undefined ? of.diedOn : span.closedOn;
  return {
    view: seeWhileOwed(of, closedOn, { changes }),
    state: { is: 'once' },
    closedOn,
    key,
    conference: null,
    exclusion: null,
  };
};

/**
 * A child, for what is owed for it once. It hangs on the latest plan.
 *
 * @param of - the child of the case
 * @returns the one occurrence
 * @internal
 */
export function childOccurrences(of: ChildOfCase): readonly Occurrence[] {
  return [owedOnce(of, 'once', of.plans.at(-1))];
}

/** The plan that ran when a move began, or else the next one; of a move that has not begun, the latest. */
const spanOfMove = ({ plans, asOf }: ChildOfCase, move: Move): PlanSpan | undefined => {
  const beganOn: CalendarDay | undefined = earliest(...moveDays(move).filter((day) => day <= asOf));
  return beganOn === undefined ? plans.at(-1) : spanAfter(plans, beganOn);
};

/** A move as it stood when the plan ended that it hangs on. */
const underPlan = (of: ChildOfCase, key: string, move: Move): readonly Lapse[] => {
  const { caseFile, child, asOf, reach } = of;
  if (!reach.beyondPlan) return [];
  const whileInForce = childOfCase(caseFile, child, asOf, { ...reach, beyondPlan: false });
  const span = spanOfMove(whileInForce, move);
  return span?.closedOn === undefined ? [] : [{ until: owedOnce(whileInForce, key, span, { moves: [move] }) }];
};

/**
 * Every move of a child. What it brings hangs on the plan that ran when it began, or else on the next one.
 *
 * @param of - the child of the case
 * @returns an occurrence for each; one of which nothing is known where it is not known whether there were any
 * @internal
 */
export function moveOccurrences(of: ChildOfCase): readonly Occurrence[] {
  const { moves } = of.child;
  if (moves === undefined) return [owedOnce(of, 'move:unknown', of.plans.at(-1))];
  // Moves carry no id: their places in the record tell them apart.
  return moves.map((move, index) => {
    const key = `move:${String(index)}`;
    return { ...owedOnce(of, key, spanOfMove(of, move), { moves: [move] }), lapses: underPlan(of, key, move) };
  });
}
