import { convene, furtherRule, planEnded, planGoesOn, visit } from './givens.ts';
import type { Slip } from './Slip.ts';

const furtherVisit = { ...furtherRule, deadline: { ...visit, what: 'visit the child at home' } };

const nots = (many: number): unknown => (many === 0 ? planEnded : { not: nots(many - 1) });

/** How many objects and lists can lie within the condition of a rule: of 64 at most, it is the fourth. */
const nestedAtMost = 61;

/** Conditions that say nothing, rules that clash, and what stands where it can do nothing. */
export const logicSlips: readonly Slip[] = [
  {
    code: 'impossible-condition',
    says: 'a condition is to hold together with its opposite',
    at: '/rules/{rule}/when',
    to: { all: [planEnded, planGoesOn] },
  },
  {
    code: 'impossible-condition',
    says: 'more agencies are to be there than there are',
    given: { '/rules/{rule}/when': { fact: 'attendance.agencies', atLeast: 3 } },
    at: '/rules/{rule}/when/atLeast',
    to: 999,
    told: '/rules/{rule}/when',
  },
  {
    code: 'impossible-condition',
    says: 'what must be so can never be',
    effect: { requirement: { in: 'record', is: planEnded } },
    at: '/rules/{rule}/requirement/is',
    to: { all: [planEnded, planGoesOn] },
  },
  {
    code: 'always-true-condition',
    says: 'a condition is to hold, or its opposite',
    at: '/rules/{rule}/when',
    to: { any: [planEnded, planGoesOn] },
  },
  {
    code: 'duplicate-rule',
    says: 'two rules have one effect under one condition',
    effect: { trigger: convene },
    given: { '/rules/{rule}/when': planGoesOn, '/rules/{further}': { ...furtherRule, trigger: convene } },
    at: '/rules/{further}/when',
    to: planGoesOn,
    told: '/rules/{further}',
  },
  {
    code: 'contradictory-deadlines',
    says: 'two rules give one deadline different limits',
    effect: { deadline: visit },
    given: {
      '/rules/{rule}/force': furtherRule.force,
      '/rules/{rule}/when': furtherRule.when,
      '/rules/{further}': furtherVisit,
    },
    at: '/rules/{further}/deadline/due/within/weeks',
    to: 2,
    told: '/rules/{further}/deadline/due',
  },
  {
    code: 'floor-in-upper-layer',
    says: 'a floor stands in a layer over which nothing else lies',
    given: { '/layer': 'overlay' },
    at: '/rules/{rule}/floor',
    to: true,
  },
  {
    code: 'too-deep',
    says: 'a condition lies too deep',
    at: '/rules/{rule}/when',
    to: nots(nestedAtMost),
    told: `/rules/{rule}/when${'/not'.repeat(nestedAtMost)}`,
  },
];
