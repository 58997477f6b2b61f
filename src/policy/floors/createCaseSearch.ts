import { kleene, type Kleene } from '../../domain/kleene.ts';
import { compileCondition } from '../../engine/compileCondition.ts';
import { factsOf } from '../../engine/comparisonsOf.ts';
import { createComparisonTable, type ComparisonGroup } from '../../engine/ComparisonTable.ts';
import { choicesWith } from '../../engine/declaredWords.ts';
import type { Condition } from '../../engine/Condition.ts';
import { all, always, any, not, type Test, type Truths } from '../../engine/logic.ts';
import type { Policy } from '../../engine/Policy.ts';
import { comparisonImplies, type ReadComparison } from './comparisonImplies.ts';
import { joinSets } from './joinSets.ts';
import { countingOf, oppositeOf, withYes, type Leaf } from './Leaf.ts';

/** How many regions are tried out at most. */
const mostTried = 4_000;

/**
 * What a search comes to: the conditions that together describe a case, none where any case whatever is one; `none`
 * where there is no such case; `unsure` where that could not be found out.
 */
export type FoundCase = readonly Condition[] | 'none' | 'unsure';

/** Conditions of several documents, laid into one table, so that what is the same in them is known to be. */
export interface CaseSearch {
  /**
   * The test of a condition that is read by a document, the very same where both are; without a condition it always
   * holds.
   */
  readonly compile: (condition: Condition | undefined, policy: Policy) => Test;
  /** Looks for a case in which a test over what was compiled holds and none of some others does, every fact being known. */
  readonly findOutside: (test: Test, others: readonly Test[]) => FoundCase;
}

/** A comparison whose truth is settled in a case. */
interface Settled extends Leaf {
  readonly holds: boolean;
  readonly group: ComparisonGroup;
}

const read = ({ comparison, policy: { counting } }: Leaf): ReadComparison => ({ comparison, counting });

/** Whether a comparison does not hold although that follows from another, which does. */
const contradictsItself = (settled: readonly Settled[]): boolean => {
  const failing = settled.filter(({ holds }) => !holds);
  return settled.some((one) => one.holds && failing.some((other) => comparisonImplies(read(one), read(other))));
};

/**
 * Whether one fact is read in two groups: these are tried out as if they read two facts, so that what is found may be
 * impossible all the same.
 */
const isEntangled = (settled: readonly Settled[]): boolean => {
  const groupOf = new Map<string, ComparisonGroup>();
  return settled.some((one) =>
    factsOf(one.comparison).some((fact) => {
      const group = groupOf.get(fact) ?? one.group;
      groupOf.set(fact, group);
      return group !== one.group;
    }),
  );
};

/** The truths with each region of a group in its turn. */
const withRegions = ({ places, regions }: ComparisonGroup, truths: Truths): readonly Truths[] =>
  regions.map((region) => {
    const next = [...truths];
    places.forEach((place, index) => (next[place] = region[index] as Kleene));
    return next;
  });

/**
 * A search for cases, with nothing compiled yet.
 *
 * Every combination of regions that matters is tried out. Comparisons of one set of agencies are tried out together,
 * with every set that they tell apart; of comparisons of one day, what is known to follow from one another is heeded,
 * and where anything else ties two of them together, nothing is claimed.
 *
 * @returns the search
 */
export function createCaseSearch(): CaseSearch {
  const table = createComparisonTable(choicesWith([]));
  const leaves: Leaf[] = [];
  const leafAt = (place: number): Leaf => leaves[place] as Leaf;

  const compilePart = (condition: Condition, policy: Policy): Test => {
    const part = (one: Condition): Test => compilePart(one, policy);
    if ('all' in condition) return all(...condition.all.map(part));
    if ('any' in condition) return any(...condition.any.map(part));
    if ('not' in condition) return not(part(condition.not));
    const leaf = { comparison: withYes(condition), policy };
    const { groupings, facts } = policy;
    const test = compileCondition(condition, {
      policy: { counting: countingOf(leaf), groupings, facts },
      table: { ...table, choices: choicesWith([policy]) },
    });
    // A comparison that is new to the table has the place after all others.
    for (const place of test.openComparisons([...leaves, leaf].map(() => kleene.unknown))) leaves[place] ??= leaf;
    return test;
  };

  const compiled = new Map<string, Test>();
  const compile = (condition: Condition | undefined, policy: Policy): Test => {
    if (condition === undefined) return always;
    const key = JSON.stringify([condition, policy.counting, policy.groupings]);
    const test = compiled.get(key) ?? compilePart(condition, policy);
    compiled.set(key, test);
    return test;
  };

  const find = (test: Test): FoundCase => {
    const groups = joinSets(table.groups(), leafAt);
    const groupAt = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));
    let left = mostTried;

    const describe = (truths: Truths): FoundCase => {
      const settled = leaves.flatMap((leaf, place): readonly Settled[] => {
        const truth = truths[place];
        if (truth === kleene.unknown) return [];
        return [{ ...leaf, holds: truth === kleene.yes, group: groupAt.get(place) as ComparisonGroup }];
      });
      if (contradictsItself(settled)) return 'none';
      if (isEntangled(settled)) return 'unsure';
      return settled.map(({ comparison, holds }) => (holds ? comparison : oppositeOf(comparison)));
    };

    const explore = (truths: Truths): FoundCase => {
      left -= 1;
      const truth = test.truth(truths);
      if (truth === kleene.yes) return describe(truths);
      if (truth === kleene.no) return 'none';
      if (left < 0) return 'unsure';
      const group = groupAt.get(test.openComparisons(truths)[0] as number) as ComparisonGroup;
      let found: FoundCase = 'none';
      for (const next of withRegions(group, truths)) {
        const inRegion = explore(next);
        if (typeof inRegion !== 'string') return inRegion;
        if (inRegion === 'unsure') found = inRegion;
      }
      return found;
    };

    return explore(leaves.map(() => kleene.unknown));
  };

  return {
    compile,
    findOutside: (test, others) => (others.includes(test) ? 'none' : find(all(test, not(any(...others))))),
  };
}
