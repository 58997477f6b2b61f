import { kleene } from '../domain/kleene.ts';
import type { ComparisonGroup } from './ComparisonTable.ts';
import { settle, type Settled } from './settleOutcome.ts';
import type { Truths } from './logic.ts';
import type { Outcomes } from './outcomesOf.ts';

/** Whether all that is open is if a rule waits for a conference to come: but for that, everything would be in order. */
const onlyWaits = ({ outcomes, toCome }: Outcomes, groups: readonly ComparisonGroup[], truths: Truths): boolean => {
  if (toCome?.truth(truths) !== kleene.yes) return false;
  const index = outcomes.findIndex(([outcome]) => outcome === 'not-yet');
  const others = outcomes.toSpliced(index, 1);
  return settle(others, groups, truths).outcome === others[index]?.[0];
};

/**
 * What some truths lead to. While a conference is to come, it is enough that a rule may apply once it has been held:
 * nothing is in order before that is ruled out.
 *
 * @param outcomes - the outcomes
 * @param groups - the comparisons by group
 * @param truths - the truth of each comparison
 * @returns the outcome, and every group that can still change it; `undefined` where the facts settle none
 */
export function conclude(outcomes: Outcomes, groups: readonly ComparisonGroup[], truths: Truths): Settled {
  const settled = settle(outcomes.outcomes, groups, truths);
  if (settled.outcome !== undefined || !onlyWaits(outcomes, groups, truths)) return settled;
  return { outcome: 'not-yet', open: settled.open };
}

/**
 * The outcome where facts could still change it.
 *
 * @param missing - those of them that could be known by now
 * @param pending - those that nobody can know yet
 * @returns `not-yet` where there are only such
 */
export function openOutcome(missing: readonly string[], pending: readonly string[]): 'not-yet' | 'undetermined' {
  return missing.length === 0 && pending.length > 0 ? 'not-yet' : 'undetermined';
}
