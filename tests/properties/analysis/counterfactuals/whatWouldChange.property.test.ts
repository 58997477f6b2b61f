import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatWouldChange } from '../../../../src/analysis/index.ts';
import { ask } from '../../../../src/engine/ask.ts';
import type { Rulebook } from '../../../../src/engine/Rulebook.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { aSmallCondition, days, domains, namesIn, triggersUpon } from '../../../support/analysis/aSmallRulebook.ts';
import { factsOf, momentOn, type LooseFacts } from '../../../support/rules.ts';

const aRulebook = fc
  .tuple(aSmallCondition, aSmallCondition)
  .map(([convene, consider]) => triggersUpon(convene, consider));

/** Days in the middle of those that are tried, so that there is room on either side. */
const aValue = (fact: string): fc.Arbitrary<unknown> =>
  fc.constantFrom(
    ...(domains[fact] ?? []).filter((value) => !days.slice(0, 5).concat(days.slice(-6)).includes(String(value))),
  );

const aCase: fc.Arbitrary<LooseFacts> = fc.record(
  Object.fromEntries(Object.keys(domains).map((fact) => [fact, aValue(fact)])),
  { requiredKeys: [] },
);

const outcomeOf = (rulebook: Rulebook, facts: LooseFacts): string =>
  ask(earlyReview, rulebook, factsOf(facts), momentOn()).outcome;

const isCome = (value: unknown): boolean => typeof value === 'string' && days.includes(value) && value <= '2026-03-10';

/** How many changes lead from one value to another; nobody undoes what has come about, or is born on another day. */
const cost = (fact: string, from: unknown, to: unknown): number => {
  if (from === undefined) return 1;
  if (fact === 'child.bornOn' || (isCome(from) && !isCome(to))) return Infinity;
  if (!Array.isArray(from) || !Array.isArray(to)) return 1;
  return from.filter((one) => !to.includes(one)).length + to.filter((one) => !from.includes(one)).length;
};

/** Every way to change so much of a case, by trying everything. */
const everyChange = (facts: LooseFacts, names: readonly string[], size: number): readonly LooseFacts[] => {
  const [name, ...others] = names;
  if (size === 0 || name === undefined) return size === 0 ? [{}] : [];
  const changed = (domains[name] ?? []).flatMap((to) => {
    const left = JSON.stringify(to) === JSON.stringify(facts[name]) ? -1 : size - cost(name, facts[name], to);
    return left < 0 ? [] : everyChange(facts, others, left).map((rest) => ({ [name]: to, ...rest }));
  });
  return [...everyChange(facts, others, size), ...changed];
};

interface Flipped {
  readonly size: number;
  readonly ways: ReadonlySet<string>;
}

const keyOf = (outcome: string, changed: readonly string[]): string =>
  [outcome, ...new Set(changed.toSorted())].join(' ');

const bruteForce = (rulebook: Rulebook, facts: LooseFacts, names: readonly string[], size = 1): Flipped => {
  const before = outcomeOf(rulebook, facts);
  const flips = everyChange(facts, names, size).flatMap((changed) => {
    const outcome = outcomeOf(rulebook, { ...facts, ...changed });
    return outcome === before || outcome === 'undetermined' ? [] : [keyOf(outcome, Object.keys(changed))];
  });
  if (flips.length > 0 || size === 3) return { size: flips.length > 0 ? size : 0, ways: new Set(flips) };
  return bruteForce(rulebook, facts, names, size + 1);
};

test(
  'every set flips the outcome, all of the smallest are found, and no smaller one does',
  { timeout: 120_000 },
  () => {
    const law = fc.property(aRulebook, aCase, (rulebook, facts) => {
      const names = namesIn(rulebook);
      fc.pre(names.length <= 5);
      const expected = bruteForce(rulebook, facts, names);
      const result = whatWouldChange(earlyReview, rulebook, factsOf(facts), momentOn(), { tries: 1_000_000 });
      const { sets: found } = result;
      for (const { outcome, changes } of found) {
        const after = Object.fromEntries([
          ...Object.entries(facts),
          ...changes.flatMap(({ fact, to, along }) => [
            [fact, to] as const,
            ...along.map((one) => [one.fact, one.to] as const),
          ]),
        ]);
        expect(outcomeOf(rulebook, after)).toBe(outcome);
        expect(changes).toHaveLength(expected.size);
      }
      expect(result.verdict).toBe(expected.size === 0 ? 'none' : 'found');
      const ways = found.map(({ outcome, changes }) =>
        keyOf(
          outcome,
          changes.map(({ fact }) => fact),
        ),
      );
      expect(new Set(ways)).toEqual(expected.ways);
    });
    fc.assert(law, { numRuns: 300 });
  },
);
