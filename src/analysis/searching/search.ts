import { kleene, type Kleene } from '../../domain/kleene.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import type { Test, Truths } from '../../engine/logic.ts';
import type { Space } from './Space.ts';

/**
 * What a search of all regions came to: something found; a proof that there is nothing; or neither within so many
 * regions.
 */
export type Searched<Found> =
  | { readonly result: 'found'; readonly found: Found; readonly regions: number }
  | { readonly result: 'none'; readonly regions: number }
  | { readonly result: 'undecided'; readonly regions: number };

/** How many regions are looked at before a search gives up, unless told otherwise. */
export const regionsAtMost = 20_000;

/**
 * Truths with those of one group as a region has them.
 *
 * @param truths - the truths
 * @param group - the group
 * @param region - one of its regions
 * @returns the truths, or `undefined` where what is known of the group lies in another region
 * @internal
 */
export function withRegion(truths: Truths, group: ComparisonGroup, region: Truths): Truths | undefined {
  const next = [...truths];
  for (const [index, place] of group.places.entries()) {
    const truth = truths[place] ?? kleene.unknown;
    if (truth !== kleene.unknown && truth !== region[index]) return undefined;
    next[place] = region[index] as Kleene;
  }
  return next;
}

/** What a search is told of regions. */
export interface Regions<Found> {
  /** `false` only where no case can have some truths. */
  readonly isPossible: (truths: Truths) => boolean;
  /** Whether some truths hold others of which `accept` could make nothing. */
  readonly isUnmade: (truths: Truths) => boolean;
  /** Makes something of a region in which the test holds, or `undefined` where it can make nothing. */
  readonly accept: (truths: Truths) => Found | undefined;
}

/**
 * Looks for a region of a space in which a test holds. Where a test cannot hold whatever else is known, all regions
 * beyond are passed over at once, so that `none` is a proof and not a sample.
 *
 * @param test - the test
 * @param space - the space over whose table it was compiled
 * @param regions - what is known of regions, and what is made of them
 * @param atMost - how many regions to look at before giving up
 * @returns the first thing made; `none` where no region holds; `undecided` where it gave up, or where regions hold of
 *   which nothing could be made
 */
export function search<Found>(
  test: Test,
  space: Space,
  { isPossible, isUnmade, accept }: Regions<Found>,
  atMost: number,
): Searched<Found> {
  const groups = space.table.groups();
  const groupAt = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));
  const state = { regions: 0, isOpen: false };

  const look = (goal: Test, truths: Truths, reach: (truths: Truths) => Found | undefined): Found | undefined => {
    state.regions += 1;
    if (state.regions > atMost) {
      state.isOpen = true;
      return undefined;
    }
    const truth = goal.truth(truths);
    if (truth === kleene.no || !space.canBe(truths) || !isPossible(truths)) return undefined;
    if (isUnmade(truths)) {
      state.isOpen = true;
      return undefined;
    }
    if (truth === kleene.yes) return reach(truths);
    const [place] = goal.openComparisons(truths);
    const group = groupAt.get(place as number) as ComparisonGroup;
    for (const region of group.regions) {
      const next = withRegion(truths, group, region);
      const found = next && look(goal, next, reach);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const everythingUnknown = space.entries().map(() => kleene.unknown);
  const found = look(test, everythingUnknown, (truths) => {
    const made = accept(truths);
    if (made !== undefined) return made;
    // What could not be made may yet be possible: that it is not has not been proved.
    state.isOpen = true;
    return undefined;
  });
  const { regions, isOpen } = state;
  if (found !== undefined) return { result: 'found', found, regions };
  return { result: isOpen ? 'undecided' : 'none', regions };
}
