import { convene, furtherRule, planEnded, planGoesOn, visit } from './givens.ts';
import type { Slip } from './Slip.ts';

const furtherVisit = { ...furtherRule, deadline: { ...visit, what: 'visit the child at home' } };

const nots = (many: number): unknown => (many === 0 ? planEnded : { not: nots(many - 1) });

/** How many objects and lists can lie within the condition of a rule: of 64 at most, it is the sixth. */
const nestedAtMost = 59;

/** Conditions that say nothing, rules that clash, and what stands where it can do nothing. */
export const logicSlips: readonly Slip[] = [
  {
    code: 'impossible-condition',
    says: 'a condition is to hold together with its opposite',
    at: '{rule}/when',
    to: { all: [planEnded, planGoesOn] },
  },
  {
    code: 'impossible-condition',
    says: 'more agencies are to be there than there are',
    given: { '{rule}/when': { fact: 'attendance.agencies', atLeast: 3 } },
    at: '{rule}/when/atLeast',
    to: 999,
    told: '{rule}/when',
  },
  {
    code: 'impossible-condition',
    says: 'what must be so can never be',
    effect: { requirement: { question: 'record', is: planEnded } },
    at: '{rule}/requirement/is',
    to: { all: [planEnded, planGoesOn] },
  },
  {
    code: 'always-true-condition',
    says: 'a condition is to hold, or its opposite',
    at: '{rule}/when',
    to: { any: [planEnded, planGoesOn] },
  },
  {
    code: 'duplicate-rule',
    says: 'two rules have one effect under one condition',
    effect: { trigger: convene },
    given: { '{rule}/when': planGoesOn, '{further}': { ...furtherRule, trigger: convene } },
    at: '{further}/when',
    to: planGoesOn,
    told: '{further}',
  },
  {
    code: 'contradictory-deadlines',
    says: 'two rules give one deadline different limits',
    effect: { deadline: visit },
    given: {
      '{rule}/force': furtherRule.force,
      '{rule}/when': furtherRule.when,
      '{further}': furtherVisit,
    },
    at: '{further}/deadline/due/within/weeks',
    to: 2,
    told: '{further}/deadline/due',
  },
  {
    code: 'floor-in-upper-layer',
    says: 'a floor stands in a layer over which nothing else lies',
    given: { '/layer': 'overlay' },
    at: '{rule}/floor',
    to: true,
  },
  {
    code: 'too-deep',
    says: 'a condition lies too deep',
    at: '{rule}/when',
    to: nots(nestedAtMost),
    told: `{rule}/when${'/not'.repeat(nestedAtMost)}`,
  },
];
