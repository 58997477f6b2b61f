import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFacts } from '../../../src/domain/Facts.ts';
import { readFacts } from '../../../src/domain/readFacts.ts';
import type { FactValues } from '../../../src/domain/vocabulary.ts';
import { ask } from '../../../src/engine/ask.ts';
import type { Question } from '../../../src/engine/Question.ts';
import { ending } from '../../../src/questions/ending.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import { caseFor, factsFor, type CaseTried, type FactsTried } from '../../../src/testing/index.ts';
import { isStage } from '../../../src/analysis/searching/ordinaryStages.ts';
import { calendarDay, withPlan } from '../../support/rules.ts';
import { layered, type Laid } from '../../support/shippedRulebooks.ts';

const asOf = calendarDay('2026-11-21');
const seeds = [1, 2, 3];

/** What is left of a case in which something holds, once nothing smaller was found. */
const smallest = <Case>(drawn: fc.Arbitrary<Case>, holds: (tried: Case) => boolean, seed: number): Case => {
  const { counterexample } = fc.check(
    fc.property(drawn, (tried) => !holds(tried)),
    { seed, numRuns: 2_000 },
  );
  if (counterexample === null) throw new RangeError('no case was drawn in which it holds');
  return counterexample[0];
};

type Holds = (facts: FactValues) => boolean;

const socialCareIsThere: Holds = ({ 'attendance.agencies': set = [] }) =>
  ('certain' in set ? set.certain : set).includes('childrens-social-care');

const heldLater: Holds = ({ 'review.heldOn': heldOn, 'review.precedingConferenceOn': before }) =>
  typeof heldOn === 'string' && typeof before === 'string' && heldOn > before;

const isChildOfSeventeen: Holds = ({ 'child.bornOn': bornOn }) => typeof bornOn === 'string' && bornOn < '2010-01-01';

/** What a case fails by, with how many facts and how many values of a whole case tell of it at most. */
const predicates: readonly (readonly [name: string, holds: Holds, facts: number, leaves: number])[] = [
  ['one agency', socialCareIsThere, 1, 13],
  ['one yes', (facts) => facts['risk.continuing'] === true, 1, 5],
  ['one no', (facts) => facts['risk.continuing'] === false, 1, 5],
  ['one day', isChildOfSeventeen, 1, 5],
  ['one day after another', heldLater, 2, 11],
];

const leavesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + leavesOf(part), 0)
    : 1;

const onlyEndings = ['one yes', 'one no', 'one day'];

describe.each([
  ['oxfordshire', layered.oxfordshire],
  ['wales', layered.wales],
])('of %s', (_, { rulebook, calendar }) => {
  const moment = { asOf, calendar };

  test.each(predicates)('%s is all that is left of the facts of all questions', (_name, holds, most) => {
    for (const seed of seeds) {
      const { facts } = smallest(factsFor(rulebook, moment), (tried) => holds(tried.facts), seed);
      expect(Object.keys(facts)).toHaveLength(most);
    }
  });

  test.each(predicates.filter(([name]) => onlyEndings.includes(name)))(
    '%s is all that is left of the facts of endings',
    (_name, holds, most) => {
      for (const seed of seeds) {
        const drawn = factsFor(rulebook, { ...moment, questions: [ending] });
        expect(Object.keys(smallest(drawn, (tried) => holds(tried.facts), seed).facts)).toHaveLength(most);
      }
    },
  );

  test.each(predicates)('%s is nearly all that is left of a whole case', (_name, holds, _most, leaves) => {
    const isSought = ({ caseFile, subject, asOf: day }: CaseTried): boolean =>
      holds(readFacts(caseFile, subject, day).values);
    for (const seed of seeds) {
      expect(leavesOf(smallest(caseFor(rulebook, moment), isSought, seed).caseFile)).toBeLessThanOrEqual(leaves);
    }
  });
});

/** How many facts tell beside the stages of child and plan, without which no outcome is settled. */
const besideStages = (facts: FactValues): number => Object.keys(facts).filter((fact) => !(fact in withPlan)).length;

/** What an outcome needs at most; a first review that is overdue, whether the plan ended before its day besides. */
const outcomes: readonly (readonly [Question, string, number])[] = [
  [quorum, 'quorate', 2],
  [ending, 'may-end', 3],
  [nextReview, 'overdue', 4],
];

test.each(outcomes)('an outcome of $name needs few facts', (question, outcome, most) => {
  const isSought =
    ({ rulebook, calendar }: Laid) =>
    ({ asOf: day, facts }: FactsTried): boolean =>
      ask(question, rulebook, createFacts(facts), { asOf: day, calendar }).outcome === outcome;
  for (const laid of [layered.oxfordshire, layered.wales]) {
    const { rulebook, calendar } = laid;
    for (const questions of [undefined, [question]]) {
      const drawn = factsFor(rulebook, { asOf, calendar, questions });
      const sizes = seeds.map((seed) => besideStages(smallest(drawn, isSought(laid), seed).facts));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    }
  }
});

test('few facts are known, or nearly all, as they were before they could shrink', () => {
  const { rulebook, calendar } = layered.oxfordshire;
  const sizes = fc
    .sample(factsFor(rulebook, { asOf, calendar }), { numRuns: 600, seed: 1 })
    .map(({ facts }) => Object.keys(facts).filter((fact) => !isStage(fact)).length);
  const most = Math.max(...sizes);
  const nearlyAll = sizes.filter((size) => size > most - 9);
  expect(sizes.filter((size) => size <= 8).length + nearlyAll.length).toBe(600);
  expect(nearlyAll.length).toBeGreaterThan(150);
  expect(nearlyAll.length).toBeLessThan(250);
});
