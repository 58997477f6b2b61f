import { kleene } from '../../domain/kleene.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import type { Test, Truths } from '../../engine/logic.ts';
import { withRegion } from './search.ts';
import type { Space } from './Space.ts';

/** What is looked for. */
export interface Goal {
  readonly goal: Test;
  readonly space: Space;
  /** `false` only where no case can have some truths. */
  readonly isPossible: (truths: Truths) => boolean;
  /** What is known from the outset; of that, no fact is counted. */
  readonly from: Truths;
}

/**
 * Looks for a region in which a test holds that takes as few facts as can be: first one, then two, and so on. Unlike
 * `search`, it also passes over what could settle the test, so that no fact is known for nothing.
 *
 * @param wanted - the test and its space
 * @param accept - makes something of such a region of so many facts at most, or `undefined` where it can make nothing
 * @param atMost - with how many facts it is no longer of use
 * @param regions - how many regions to look at before giving up
 * @returns the first thing made of as few facts as can be; `undefined` where there is none, or none was found in time
 * @internal
 */
export function searchFewest<Found>(
  { goal, space, isPossible, from }: Goal,
  accept: (truths: Truths, size: number) => Found | undefined,
  atMost: number,
  regions: number,
): Found | undefined {
  const groups = space.table.groups();
  const groupAt = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));
  const factsOf = ({ facts }: ComparisonGroup): readonly string[] => facts.filter((fact) => fact !== 'asOf');
  let looked = 0;

  const look = (
    truths: Truths,
    known: ReadonlySet<string>,
    least: number,
    passed: ReadonlySet<ComparisonGroup>,
    size: number,
  ): Found | undefined => {
    looked += 1;
    const truth = goal.truth(truths);
    if (looked > regions || truth === kleene.no || !space.canBe(truths) || !isPossible(truths)) return undefined;
    if (truth === kleene.yes) return accept(truths, size);
    const open = [...new Set(goal.openComparisons(truths).map((place) => groupAt.get(place) as ComparisonGroup))];
    const left = open.filter((group) => !passed.has(group));
    for (const [index, group] of left.entries()) {
      const facts = factsOf(group);
      // Of several facts that are compared, one that has not come about can be enough.
      const atLeast = facts.every((fact) => known.has(fact)) ? least : least + 1;
      if (atLeast > size) continue;
      const together = new Set([...known, ...facts]);
      const before = new Set([...passed, ...left.slice(0, index)]);
      for (const region of group.regions) {
        const next = withRegion(truths, group, region);
        const found = next && look(next, together, atLeast, before, size);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };

  for (let size = 1; size <= atMost && looked <= regions; size += 1) {
    const found = look(from, new Set(), 0, new Set(), size);
    if (found !== undefined) return found;
  }
  return undefined;
}
