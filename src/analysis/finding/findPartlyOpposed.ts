import { kleene, type Kleene } from '../../domain/kleene.ts';
import { factsOfCondition } from '../../engine/comparisonsOf.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import type { CompiledRule } from '../../engine/compileRule.ts';
import { conditionsOfEffect } from '../../engine/factsOfRule.ts';
import { all, any, comparisonAt, not, type Test, type Truths } from '../../engine/logic.ts';
import type { CaseFound } from '../searching/createExplorer.ts';
import type { Searched } from '../searching/search.ts';
import { inWordsOf, nameOf, type Explored } from './exploreRules.ts';
import type { Finding } from './Finding.ts';
import { findingsOfSome } from './findingsOf.ts';

/** Two rules that can both be kept in some case in which both apply. */
export interface KeptPair {
  readonly explored: Explored;
  readonly one: CompiledRule;
  readonly other: CompiledRule;
  /** Where each is kept to. */
  readonly met: readonly [Test, Test];
}

/** So many ways of keeping two rules are tried out at most. */
const waysAtMost = 1_000;

const factsToKeep = ({ rule }: CompiledRule): readonly string[] =>
  conditionsOfEffect(rule).flatMap((condition) => factsOfCondition(condition));

/**
 * The comparisons that whoever keeps two rules brings about. Facts by which either applies are as they are.
 *
 * @returns `undefined` where keeping the one has nothing to do with keeping the other, or with how things are; or where
 *   what is brought about cannot be told apart from how things are, or from more that is brought about
 */
const broughtAbout = ({ explored: { space }, one, other }: KeptPair): readonly ComparisonGroup[] | undefined => {
  const given = new Set([one, other].flatMap(({ rule }) => factsOfCondition(rule.when)));
  const [first, second] = [one, other].map(factsToKeep) as [readonly string[], readonly string[]];
  const own = new Set([...first, ...second].filter((fact) => !given.has(fact)));
  const isShared = first.some((fact) => own.has(fact) && second.includes(fact));
  const dependsOnGiven = [...first, ...second].some((fact) => given.has(fact));
  if (!isShared || !dependsOnGiven) return undefined;
  const groups = space.table.groups().filter(({ facts }) => facts.some((fact) => own.has(fact)));
  const areApart = groups.every(({ facts }) => facts.length === 1);
  return areApart && groups.length === own.size ? groups : undefined;
};

const asIn = ({ places }: ComparisonGroup, region: Truths): Test =>
  all(...places.map((place, index) => (region[index] === kleene.yes ? comparisonAt(place) : not(comparisonAt(place)))));

/** A test with some of its comparisons settled. */
const settledAs = (test: Test, settled: Truths): Test => {
  const settle = (truths: Truths): Truths =>
    truths.map((truth, place) =>
      (settled[place] ?? kleene.unknown) === kleene.unknown ? truth : (settled[place] as Kleene),
    );
  return {
    truth: (truths) => test.truth(settle(truths)),
    openComparisons: (truths) => test.openComparisons(settle(truths)),
  };
};

const extended = (way: Truths, { places }: ComparisonGroup, region: Truths): Truths => {
  const next = [...way];
  for (const [index, place] of places.entries()) next[place] = region[index] as Kleene;
  return next;
};

/** Every way in which comparisons can come out; `undefined` where there are too many, or which are possible is not known. */
const waysOf = (groups: readonly ComparisonGroup[], { explorer }: Explored): readonly Truths[] | undefined => {
  const looked = groups.map((group) =>
    group.regions.map((region) => ({ region, ...explorer.find(asIn(group, region)) })),
  );
  if (looked.flat().some(({ result }) => result === 'undecided')) return undefined;
  const possible = looked.map((regions) => regions.filter(({ result }) => result === 'found'));
  if (possible.reduce((ways, regions) => ways * regions.length, 1) > waysAtMost) return undefined;
  return possible.reduce<readonly Truths[]>(
    (ways, regions, index) =>
      ways.flatMap((way) => regions.map(({ region }) => extended(way, groups[index] as ComparisonGroup, region))),
    [[]],
  );
};

const searchWays = (pair: KeptPair, groups: readonly ComparisonGroup[]): Searched<CaseFound> => {
  const { explored, one, other, met } = pair;
  const ways = waysOf(groups, explored);
  if (ways === undefined) return { result: 'undecided', regions: waysAtMost };
  const inSomeWay = (test: Test): Test => any(...ways.map((way) => settledAs(test, way)));
  return explored.explorer.findSmallest(all(one.when, other.when, ...met.map(inSomeWay), not(inSomeWay(all(...met)))));
};

/**
 * Whether two rules that can both be kept in some case are opposed in another: as things are there, by the facts upon
 * which the rules apply, each could be kept alone, and in no way both.
 *
 * @param pair - the rules
 * @returns the finding, with the facts upon which they are opposed, if there is one
 * @internal
 */
export function findPartlyOpposed(pair: KeptPair): readonly Finding[] {
  const groups = broughtAbout(pair);
  if (groups === undefined) return [];
  const { one, other } = pair;
  const finding = {
    code: 'opposed-in-part',
    severity: 'warning',
    rules: [one, other].map(nameOf),
    message: `${inWordsOf(one)} and ${inWordsOf(other)} cannot both be kept in some of the cases in which both apply`,
    help: 'confine one of them by a condition, or let one replace the other',
  } as const;
  const tried = 'facts upon which both apply, and either can be kept, but not both';
  return findingsOfSome(searchWays(pair, groups), finding, { tried });
}
