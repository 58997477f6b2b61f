import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePolicies, type QuestionCompared } from '../../../../src/analysis/index.ts';
import { directionOf } from '../../../../src/analysis/comparing/strictness.ts';
import { ask } from '../../../../src/engine/ask.ts';
import type { Condition } from '../../../../src/engine/Condition.ts';
import type { Rulebook } from '../../../../src/engine/Rulebook.ts';
import { earlyReview } from '../../../../src/questions/earlyReview.ts';
import { aSmallCondition, domains, namesIn, triggersUpon } from '../../../support/analysis/aSmallRulebook.ts';
import { factsOf, momentOn, withPlan, type LooseFacts } from '../../../support/rules.ts';

const outcomeOf = (rulebook: Rulebook, facts: LooseFacts, asOf?: string): string =>
  ask(earlyReview, rulebook, factsOf(facts), momentOn(asOf)).outcome;

const compare = (before: Rulebook, after: Rulebook): QuestionCompared => {
  const { questions } = comparePolicies(before, after, { ...momentOn(), questions: [earlyReview] });
  return questions[0] as QuestionCompared;
};

/** Every case in which some facts are known. */
const everyCase = ([name, ...others]: readonly string[]): readonly LooseFacts[] =>
  name === undefined
    ? [{}]
    : (domains[name] ?? []).flatMap((value) => everyCase(others).map((rest) => ({ [name]: value, ...rest })));

const everyChoice = <Item>([first, ...others]: readonly Item[]): readonly (readonly Item[])[] =>
  first === undefined ? [[]] : everyChoice(others).flatMap((rest) => [rest, [first, ...rest]]);

/** Conditions that differ in one part, or say the same, as often as those that have nothing in common. */
const twoConditions = fc
  .tuple(aSmallCondition, aSmallCondition)
  .chain(([one, other]) =>
    fc.constantFrom<readonly [Condition, Condition]>(
      [one, other],
      [one, { not: { not: one } }],
      [{ all: [one, other] }, { not: { any: [{ not: other }, { not: one }] } }],
      [{ any: [one, other] }, one],
    ),
  );

const mostCases = 4_000;

const settled = (outcome: string): boolean => outcome !== 'undetermined';

/** Both outcomes of every case in which so many facts are known, where both are settled and differ. */
const apart = (before: Rulebook, after: Rulebook, names: readonly string[]): readonly (readonly [string, string])[] =>
  everyCase(names)
    .map((facts) => [outcomeOf(before, facts), outcomeOf(after, facts)] as const)
    .filter(([one, other]) => one !== other && settled(one) && settled(other));

test('what is told of two rulebooks is so in every case', { timeout: 240_000 }, () => {
  const law = fc.property(twoConditions, twoConditions, ([one, other], [less, more]) => {
    const [before, after] = [triggersUpon(one, less), triggersUpon(other, more)];
    const names = namesIn(before, after);
    fc.pre(names.reduce((cases, name) => cases * (domains[name] ?? []).length, 1) <= mostCases);
    const compared = compare(before, after);
    const directions = new Set(apart(before, after, names).map(([a, b]) => directionOf('early-review', a, b)));
    if (directions.has('stricter')) expect(compared.verdict).toMatch(/^(?:stricter|incomparable)$/u);
    if (directions.has('laxer')) expect(compared.verdict).toMatch(/^(?:laxer|incomparable)$/u);
    expect(compared.undecided).toEqual([]);
    for (const { facts, asOf, before: said, after: saidThen } of compared.differences) {
      expect([outcomeOf(before, facts, asOf), outcomeOf(after, facts, asOf)]).toEqual([said.outcome, saidThen.outcome]);
    }
    const turned = { stricter: 'laxer', laxer: 'stricter' } as Record<string, string>;
    expect(compare(after, before).verdict).toBe(turned[compared.verdict] ?? compared.verdict);
  });
  fc.assert(law, { numRuns: 150 });
});

test('no case of fewer facts tells two rulebooks apart by other outcomes', { timeout: 240_000 }, () => {
  const law = fc.property(twoConditions, ([one, other]) => {
    const never: Condition = { fact: 'broughtForward.proposed', is: true };
    const [before, after] = [triggersUpon(one, never), triggersUpon(other, never)];
    const names = namesIn(before, after);
    fc.pre(names.reduce((cases, name) => cases * (domains[name] ?? []).length, 1) <= mostCases);
    const sizes = compare(before, after)
      .differences.filter((one) => settled(one.before.outcome) && settled(one.after.outcome))
      .map(({ facts }) => Object.keys(facts).filter((fact) => !(fact in withPlan)).length);
    const choices = everyChoice(names).toSorted((some, more) => some.length - more.length);
    const smallest = choices.find((some) => apart(before, after, some).length > 0);
    expect(sizes.length > 0 ? Math.min(...sizes) : undefined).toBe(smallest?.length);
  });
  fc.assert(law, { numRuns: 80 });
});
