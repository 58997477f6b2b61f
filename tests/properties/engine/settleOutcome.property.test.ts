import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kleene, known, type Kleene } from '../../../src/domain/kleene.ts';
import type { ComparisonGroup } from '../../../src/engine/ComparisonTable.ts';
import { settle, type OutcomeTests } from '../../../src/engine/settleOutcome.ts';
import { all, always, any, comparisonAt, not, type Test, type Truths } from '../../../src/engine/logic.ts';

const places = 6;

const aTestOver = (placeCount: number): fc.Arbitrary<Test> =>
  fc.letrec<{ test: Test }>((tie) => ({
    test: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.nat(placeCount - 1).map(comparisonAt),
      tie('test').map(not),
      fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((tests) => all(...tests)),
      fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((tests) => any(...tests)),
    ),
  })).test;

const someOutcomes = (placeCount: number): fc.Arbitrary<OutcomeTests> =>
  fc
    .array(aTestOver(placeCount), { minLength: 1, maxLength: 2 })
    .map((tests): OutcomeTests => [
      ...tests.map((one, index) => [`outcome ${String(index)}`, one] as const),
      ['otherwise', always],
    ]);

const yesNo = [[kleene.yes], [kleene.no]] as const;

/** So many thresholds of one number: each region passes the first few of them. */
const thresholds = (count: number): readonly Truths[] =>
  Array.from({ length: count + 1 }, (_, passed) =>
    Array.from({ length: count }, (_none, index) => known(index < passed)),
  );

/** So many choices, and one more that nobody names: each region is one of them. */
const choices = (count: number): readonly Truths[] =>
  Array.from({ length: count + 1 }, (_, chosen) =>
    Array.from({ length: count }, (_none, index) => known(index === chosen)),
  );

const someRegions = fc.oneof(
  fc.constant(yesNo),
  fc.integer({ min: 1, max: 3 }).map(thresholds),
  fc.integer({ min: 1, max: 3 }).map(choices),
);

const toGroups = (regionsOfEach: readonly (readonly Truths[])[]): readonly ComparisonGroup[] => {
  let next = 0;
  return regionsOfEach.map((regions, index) => {
    const width = regions[0]?.length ?? 0;
    const group = Array.from({ length: width }, (_, offset) => next + offset);
    next += width;
    return { places: group, regions, facts: [`local.fact${String(index)}`] };
  });
};

/** What is known where a value lies in one of some regions. */
const commonTruth = (regions: readonly Truths[]): Truths =>
  (regions[0] ?? []).map((truth, index) =>
    regions.every((region) => region[index] === truth) ? truth : kleene.unknown,
  );

const someKnowledge = (groups: readonly ComparisonGroup[]): fc.Arbitrary<Truths> =>
  fc
    .tuple(...groups.map(({ regions }) => fc.subarray([...regions], { minLength: 1 }).map(commonTruth)))
    .map((truths) => truths.flat());

const compatible = (group: ComparisonGroup, truths: Truths): readonly Truths[] =>
  group.regions.filter((region) =>
    group.places.every((place, index) => truths[place] === kleene.unknown || truths[place] === region[index]),
  );

const put = (group: ComparisonGroup, region: Truths, truths: Truths): Truths => {
  const next: Kleene[] = [...truths];
  group.places.forEach((place, index) => (next[place] = region[index] ?? kleene.unknown));
  return next;
};

/** Every way in which the unknown may turn out, the slow way. */
const everyCompletion = (groups: readonly ComparisonGroup[], truths: Truths): readonly Truths[] =>
  groups.reduce<readonly Truths[]>(
    (found, group) => found.flatMap((at) => compatible(group, truths).map((region) => put(group, region, at))),
    [truths],
  );

const outcomeOf = (outcomes: OutcomeTests, completion: Truths): string | undefined =>
  outcomes.find(([, one]) => one.truth(completion) === kleene.yes)?.[0];

/** Whether two completions that differ in this group alone have different outcomes. */
const canChange = (
  group: ComparisonGroup,
  outcomes: OutcomeTests,
  { groups, truths }: { readonly groups: readonly ComparisonGroup[]; readonly truths: Truths },
): boolean =>
  everyCompletion(groups, truths).some((completion) => {
    const turned = compatible(group, truths).map((region) => outcomeOf(outcomes, put(group, region, completion)));
    return new Set(turned).size > 1;
  });

const isSoundAndComplete = (groups: readonly ComparisonGroup[], outcomes: OutcomeTests, truths: Truths): void => {
  const { outcome, open } = settle(outcomes, groups, truths);
  const possible = new Set(everyCompletion(groups, truths).map((completion) => outcomeOf(outcomes, completion)));
  expect(outcome).toBe(possible.size === 1 ? [...possible][0] : undefined);
  const expected = groups.filter((group) => canChange(group, outcomes, { groups, truths }));
  expect(groups.filter((group) => open.includes(group))).toEqual(expected);
  expect(open).toHaveLength(expected.length);
};

describe('an outcome is settled exactly where every completion agrees, and open is what can change it', () => {
  test('over facts that are a yes or a no', () => {
    const groups = toGroups(Array.from({ length: places }, () => yesNo));
    const law = fc.property(someOutcomes(places), someKnowledge(groups), (outcomes, truths) =>
      isSoundAndComplete(groups, outcomes, truths),
    );
    fc.assert(law, { numRuns: 1500 });
  });

  test('over facts of every kind, known in part too', () => {
    const aCase = fc
      .array(someRegions, { minLength: 1, maxLength: 4 })
      .map(toGroups)
      .chain((groups) => {
        const placeCount = groups.flatMap((group) => group.places).length;
        return fc.tuple(fc.constant(groups), someOutcomes(placeCount), someKnowledge(groups));
      });
    const law = fc.property(aCase, ([groups, outcomes, truths]) => isSoundAndComplete(groups, outcomes, truths));
    fc.assert(law, { numRuns: 1500 });
  });
});
