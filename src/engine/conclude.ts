import { kleene } from '../domain/kleene.ts';
import type { ComparisonGroup } from './ComparisonTable.ts';
import { settle, type Settled } from './settleOutcome.ts';
import type { Truths } from './logic.ts';
import type { Outcomes } from './outcomesOf.ts';

/**
 * What some truths lead to. While a conference is to come, it is enough that a rule may apply once it has been held:
 * nothing is in order before that is ruled out, nor where the conference did not go ahead.
 *
 * @param outcomes - the outcomes
 * @param groups - the comparisons by group
 * @param truths - the truth of each comparison
 * @returns the outcome, and every group that can still change it; `undefined` where the facts settle none
 */
export function conclude(
  { outcomes, notHeld, withoutWaiting, last }: Outcomes,
  groups: readonly ComparisonGroup[],
  truths: Truths,
): Settled {
  const settled = settle(outcomes, groups, truths);
  const stage = notHeld.find(([, isAtStage]) => isAtStage.truth(truths) === kleene.yes);
  // All that is open is if a rule waits for the conference: but for that, everything would be in order.
  return settled.outcome === undefined && stage !== undefined && settle(withoutWaiting, groups, truths).outcome === last
    ? { outcome: stage[0], open: settled.open }
    : settled;
}
