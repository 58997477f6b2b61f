import { kleene } from '../../domain/kleene.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import type { Test, Truths } from '../../engine/logic.ts';
import { withRegion } from '../searching/search.ts';

/** How many regions to look at for each outcome before leaving it to the engine. */
const regionsPerOutcome = 200;

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

  /** How each outcome was reached last: what is unknown in other truths may well turn out alike. */
  const reachedBefore = new Map<Test, Truths>();

  const turningOutAs = (truths: Truths, before: Truths): Truths => {
    const next = [...truths];
    for (const { places } of groups) {
      const isAlike = places.every((place) => truths[place] === kleene.unknown || truths[place] === before[place]);
      const isWhole = places.every((place) => before[place] !== kleene.unknown);
      if (isAlike && isWhole) for (const place of places) next[place] = before[place] ?? kleene.unknown;
    }
    return next;
  };

  const reach = (outcome: Test, start: Truths): Truths | undefined => {
    let regions = 0;
    const look = (truths: Truths): Truths | undefined => {
      regions += 1;
      const truth = outcome.truth(truths);
      if (truth === kleene.yes) return truths;
      const [place] = truth === kleene.no ? [] : outcome.openComparisons(truths);
      const group = place === undefined ? undefined : groupAt.get(place);
      for (const region of group?.regions ?? []) {
        const next =
          group === undefined || regions >= regionsPerOutcome ? undefined : withRegion(truths, group, region);
        const found = next && look(next);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return look(start);
  };

  const isReached = (outcome: Test, truths: Truths): boolean => {
    const before = reachedBefore.get(outcome);
    if (before !== undefined && outcome.truth(turningOutAs(truths, before)) === kleene.yes) return true;
    const found = reach(outcome, truths);
    if (found !== undefined) reachedBefore.set(outcome, found);
    return found !== undefined;
  };

  return (truths) => {
    let reached = 0;
    return outcomes.some((outcome) => {
      reached += isReached(outcome, truths) ? 1 : 0;
      return reached > 1;
    });
  };
}
