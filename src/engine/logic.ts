import { kleene, opposite, type Kleene } from '../domain/kleene.ts';

/** The truth of a question's comparisons, each at the place that its `ComparisonTable` gave it. */
export type Truths = readonly Kleene[];

/** A condition once compiled. */
export interface Test {
  /** Its truth, from the truth of its comparisons. */
  readonly truth: (truths: Truths) => Kleene;
  /** The comparisons that are unknown and can still settle it; none where it is settled. */
  readonly openComparisons: (truths: Truths) => readonly number[];
}

const nothingLive = (): readonly number[] => [];

/** Holds whatever the facts. */
export const always: Test = { truth: () => kleene.yes, openComparisons: nothingLive };

/** Holds for no facts. */
export const never: Test = { truth: () => kleene.no, openComparisons: nothingLive };

/**
 * A test of one comparison.
 *
 * @param place - the comparison's place among the truths
 * @returns the test
 */
export function comparisonAt(place: number): Test {
  return {
    truth: (truths) => truths[place] as Kleene,
    openComparisons: (truths) => (truths[place] === kleene.unknown ? [place] : []),
  };
}

const combine = (tests: readonly Test[], settling: Kleene): Test => {
  const otherwise = opposite(settling);
  const truth = (truths: Truths): Kleene => {
    let result = otherwise;
    for (const test of tests) {
      const one = test.truth(truths);
      if (one === settling) return settling;
      if (one === kleene.unknown) result = kleene.unknown;
    }
    return result;
  };
  return {
    truth,
    openComparisons: (truths) =>
      truth(truths) === settling ? [] : tests.flatMap((test) => test.openComparisons(truths)),
  };
};

/**
 * Whether every one of some tests holds.
 *
 * @param tests - the tests; with none, it holds
 * @returns no where one does not hold, else unknown where one is unknown
 * @source Kleene's strong three-valued logic
 */
export function all(...tests: readonly Test[]): Test {
  return combine(tests, kleene.no);
}

/**
 * Whether any one of some tests holds.
 *
 * @param tests - the tests; with none, it does not hold
 * @returns yes where one holds, else unknown where one is unknown
 * @source Kleene's strong three-valued logic
 */
export function any(...tests: readonly Test[]): Test {
  return combine(tests, kleene.yes);
}

/**
 * Whether a test does not hold.
 *
 * @param test - the test
 * @returns yes for no, no for yes, and unknown for unknown
 */
export function not(test: Test): Test {
  return { truth: (truths) => opposite(test.truth(truths)), openComparisons: test.openComparisons };
}
