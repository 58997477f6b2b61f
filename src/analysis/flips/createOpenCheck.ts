import { kleene } from '../../domain/kleene.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import type { Test, Truths } from '../../engine/logic.ts';
import { withRegion } from '../search.ts';

/** How many regions to look at for each outcome before leaving it to the engine. */
const regionsAtMost = 200;

/**
 * Tells quickly of most open outcomes that they are open: where what is unknown can turn out in two ways that lead to two
 * outcomes. The engine says so too, but works out as well which facts could still change the outcome, which takes far
 * longer the more is unknown.
 *
 * @param outcomes - a test for each outcome
 * @param groups - the comparisons by group
 * @returns whether truths leave the outcome open; `false` is no proof that it is settled
 * @internal
 */
export function createOpenCheck(
  outcomes: readonly Test[],
  groups: readonly ComparisonGroup[],
): (truths: Truths) => boolean {
  const groupAt = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));

  const isReached = (outcome: Test, start: Truths): boolean => {
    let regions = 0;
    const look = (truths: Truths): boolean => {
      regions += 1;
      const truth = outcome.truth(truths);
      if (truth !== kleene.unknown) return truth === kleene.yes;
      const [place] = outcome.live(truths);
      const group = place === undefined ? undefined : groupAt.get(place);
      return (
        group?.regions.some((region) => {
          const next = regions >= regionsAtMost ? undefined : withRegion(truths, group, region);
          return next !== undefined && look(next);
        }) === true
      );
    };
    return look(start);
  };

  return (truths) => {
    let reached = 0;
    return outcomes.some((outcome) => {
      reached += isReached(outcome, truths) ? 1 : 0;
      return reached > 1;
    });
  };
}
