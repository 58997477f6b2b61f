import fc from 'fast-check';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Rulebook } from '../../../src/engine/Rulebook.ts';
import { aDocument, aRule, rulebookOf } from '../rules.ts';

/** Two weeks around 10 March 2026. */
export const days = Array.from({ length: 17 }, (_, index) => `2026-03-${String(index + 2).padStart(2, '0')}`);

const sets = [[], ['police'], ['school'], ['police', 'school'], ['police', 'school', 'housing']];

/** For each fact, a value from every region that the conditions below can tell apart. */
export const domains: Readonly<Record<string, readonly unknown[]>> = {
  'plan.failingToProtect': [true, false],
  'broughtForward.proposed': [true, false],
  'broughtForward.chairConsulted': [true, false],
  'risk.continuing.by': ['review-conference', 'core-group', 'police'],
  'local.visits': [0, 1, 2, 3],
  'attendance.agencies': sets,
  'plan.endedOn': [null, ...days],
  'review.heldOn': [null, ...days],
  'child.bornOn': [null, '2020-05-05', '2014-05-05', '2004-05-05'],
};

const aComparison: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ fact: fc.constantFrom(...Object.keys(domains).slice(0, 3)), is: fc.boolean() }) },
  fc.record({ fact: fc.constant('risk.continuing.by'), is: fc.constantFrom('review-conference', 'core-group') }),
  fc.record({ fact: fc.constantFrom('local.visits', 'attendance.agencies'), atLeast: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ fact: fc.constantFrom('plan.endedOn', 'review.heldOn'), happened: fc.boolean() }),
  fc.constant<Condition>({ fact: 'plan.endedOn', before: 'review.heldOn' }),
  fc.constant<Condition>({ fact: 'review.heldOn', within: { days: 2 }, after: 'plan.endedOn' }),
  fc.record({ fact: fc.constant('child.bornOn'), reachedAge: fc.constantFrom(10, 18) }),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    aComparison,
    tie('condition').map((not) => ({ not })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
}));

/** Conditions over the facts of `domains`. */
export const aSmallCondition: fc.Arbitrary<Condition> = condition;

/**
 * A rulebook of two triggers.
 *
 * @param convene - where a review is to be convened early
 * @param consider - where that is to be considered
 * @returns the rulebook
 */
export const triggersUpon = (convene: Condition, consider: Condition): Rulebook =>
  rulebookOf(
    aDocument(
      [
        aRule('trigger', { review: 'convene' }, { id: 'convene', when: convene }),
        aRule('trigger', { review: 'consider' }, { id: 'consider', when: consider }),
      ],
      { facts: { 'local.visits': { type: 'count', says: 'How many visits were made.' } } },
    ),
  );

/**
 * The facts that rulebooks read.
 *
 * @param rulebooks - rulebooks over the facts of `domains`
 * @returns their names
 */
export const namesIn = (...rulebooks: readonly Rulebook[]): readonly string[] => {
  const text = JSON.stringify(rulebooks.map(({ rules }) => rules.map(({ rule }) => rule.when)));
  return Object.keys(domains).filter((name) => text.includes(`"${name}"`));
};
