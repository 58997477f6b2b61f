import { kleene, type Kleene } from '../domain/kleene.ts';
import type { ComparisonGroup } from './ComparisonTable.ts';
import type { Test, Truths } from './logic.ts';

/** A question's outcomes in the order in which they are tried: the first whose test holds is the outcome. */
export type OutcomeTests = readonly (readonly [outcome: string, test: Test])[];

/** What truths settle: the outcome, or that it is open and which groups of comparisons can still change it. */
export interface Settled {
  readonly outcome: string | undefined;
  readonly open: readonly ComparisonGroup[];
}

/** What is read several times is tried out first, since it settles most. */
const nextToTry = (groups: readonly ComparisonGroup[]): ComparisonGroup | undefined => {
  const seen = new Set<ComparisonGroup>();
  return groups.find((group) => seen.size === seen.add(group).size) ?? groups[0];
};

const kleeneOutcome = (outcomes: OutcomeTests, truths: Truths): string | undefined => {
  // The last outcome holds wherever none before it does, so that there is always one.
  const [outcome, test] = outcomes.find((one) => one[1].truth(truths) !== kleene.no) as OutcomeTests[number];
  return test.truth(truths) === kleene.yes ? outcome : undefined;
};

/** The comparisons that can still matter: those of every outcome up to the first one that is sure. */
const livePlaces = (outcomes: OutcomeTests, truths: Truths): readonly number[] => {
  const sure = outcomes.findIndex(([, test]) => test.truth(truths) === kleene.yes);
  return outcomes.slice(0, sure).flatMap(([, test]) => test.openComparisons(truths));
};

/**
 * Works out the outcome that some truths settle.
 *
 * Kleene's logic alone leaves an outcome open wherever it meets an unknown, even where every way in which the unknown
 * may turn out leads to the same outcome. So where comparisons stand in several places, what is unknown is tried out,
 * region by region, until two outcomes are found or no more can be. Comparisons of unlike kinds that read one day (that it
 * has come, and that it lies before another) are tried out as if they read two: at worst an outcome stays open that a
 * closer look would settle, never the other way round.
 *
 * @param outcomes - the outcomes in order, the last of which holds wherever none before it does
 * @param groups - the comparisons by group
 * @param truths - the truth of each comparison
 * @returns the outcome, or every group that can still change it
 */
export function settle(outcomes: OutcomeTests, groups: readonly ComparisonGroup[], truths: Truths): Settled {
  const outcome = kleeneOutcome(outcomes, truths);
  if (outcome !== undefined) return { outcome, open: [] };

  const groupAt = new Map(groups.flatMap((group) => group.places.map((place) => [place, group] as const)));
  const liveGroups = (at: Truths): readonly ComparisonGroup[] =>
    livePlaces(outcomes, at).map((place) => groupAt.get(place) as ComparisonGroup);

  /** A group is tried out as the given truths leave it open, whatever was tried for it before. */
  const completions = (group: ComparisonGroup, at: Truths): readonly Truths[] =>
    group.regions
      .filter((region) =>
        group.places.every((place, index) => truths[place] === kleene.unknown || truths[place] === region[index]),
      )
      .map((region) => {
        const next = [...at];
        group.places.forEach((place, index) => (next[place] = region[index] as Kleene));
        return next;
      });

  const anyOutcome = (at: Truths): string => {
    const found = kleeneOutcome(outcomes, at);
    return found ?? anyOutcome(completions(liveGroups(at)[0] as ComparisonGroup, at)[0] as Truths);
  };

  /** Every outcome to which a group can lead, `undefined` among them where others could still change it. */
  const outcomesBy = (group: ComparisonGroup, at: Truths): ReadonlySet<string | undefined> =>
    new Set(completions(group, at).map((next) => kleeneOutcome(outcomes, next)));

  const isTurn = (led: ReadonlySet<string | undefined>): boolean => led.size > (led.has(undefined) ? 2 : 1);

  /** Truths among which a group alone settles the outcome, one way or another; `undefined` where there are none. */
  const findTurn = (group: ComparisonGroup, at: Truths): Truths | undefined => {
    const live = liveGroups(at);
    if (!live.includes(group)) return undefined;
    const led = outcomesBy(group, at);
    if (isTurn(led)) return at;
    // Where every region settles the same outcome, nothing further can part them.
    if (!led.has(undefined)) return undefined;
    const other = nextToTry(live.filter((candidate) => candidate !== group));
    // A question of one's own may have a test that stays open with all that it reads settled.
    if (other === undefined) return undefined;
    for (const next of completions(other, at)) {
      const found = findTurn(group, next);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  /** Where one group settles the outcome, others often do too: far sooner told than by a search for each. */
  const groupsThatTurn = (groups: readonly ComparisonGroup[]): readonly ComparisonGroup[] => {
    const turning = new Set<ComparisonGroup>();
    for (const group of groups) {
      const turn = turning.has(group) ? undefined : findTurn(group, truths);
      for (const at of turn === undefined ? [] : completions(group, turn)) {
        groups.filter((other) => isTurn(outcomesBy(other, at))).forEach((other) => turning.add(other));
      }
    }
    return groups.filter((group) => turning.has(group));
  };

  const live = liveGroups(truths);
  const distinct = [...new Set(live)];
  const open = live.length === distinct.length ? distinct : groupsThatTurn(distinct);
  return open.length === 0 ? { outcome: anyOutcome(truths), open } : { outcome: undefined, open };
}
