import { convene, furtherRule, planEnded, planGoesOn, thePlanEnded } from './givens.ts';
import type { Slip } from './Slip.ts';

const nothingIsToBeDone = { fact: 'lookedAfter.now', is: false } as const;

const furtherSection = {
  id: 'further-section',
  title: 'What is laid down besides',
  rules: [{ ...furtherRule, when: nothingIsToBeDone, trigger: convene }],
};

/** One comparison more than any condition may come to. */
const tooMany = Array<typeof planEnded>(1001).fill(planEnded);

/** Sections that are none or clash with their rules, and conditions that go by a name. */
export const sectionSlips: readonly Slip[] = [
  {
    code: 'unknown-condition',
    says: 'the name of a condition is misspelt',
    given: { '/conditions/the-plan-ended': thePlanEnded, '{rule}/when': { not: { condition: 'the-plan-ended' } } },
    at: '{rule}/when/not/condition',
    to: 'the-plan-endet',
  },
  {
    code: 'unknown-fact',
    says: 'a fact is misspelt in a condition that goes by a name',
    given: { '/conditions/the-plan-ended': thePlanEnded, '{rule}/when': { condition: 'the-plan-ended' } },
    at: '/conditions/the-plan-ended/when/fact',
    to: 'plan.endedOm',
  },
  {
    code: 'circular-condition',
    says: 'a condition asks for itself',
    given: { '/conditions/the-plan-ended': thePlanEnded, '{rule}/when': { condition: 'the-plan-ended' } },
    at: '/conditions/the-plan-ended/when',
    to: { any: [planEnded, { condition: 'the-plan-ended' }] },
    told: '/conditions/the-plan-ended/when/any/1/condition',
  },
  { code: 'condition-too-large', says: 'a condition never comes to an end', at: '{rule}/when', to: { any: tooMany } },
  {
    code: 'not-kebab-case',
    says: 'the name of a condition has capitals',
    at: '/conditions/ThePlanEnded',
    to: thePlanEnded,
  },
  {
    code: 'impossible-condition',
    says: 'a condition that goes by a name can never hold',
    given: { '/conditions/the-plan-ended': thePlanEnded, '{rule}/when': { condition: 'the-plan-ended' } },
    at: '/conditions/the-plan-ended/when',
    to: { all: [planEnded, planGoesOn] },
  },
  {
    code: 'impossible-condition',
    says: 'a rule asks for the opposite of what its section does',
    given: { '{section}': { ...furtherSection, when: planEnded } },
    at: '{section}/rules/0/when',
    to: planGoesOn,
  },
  {
    code: 'duplicate-section-id',
    says: 'two sections have one id',
    given: { '{section}': furtherSection },
    at: '{section}/id',
    to: 'section-1',
  },
  {
    code: 'empty-section',
    says: 'nothing stands under a heading',
    at: '{section}',
    to: { id: 'further-section', title: 'What is left open' },
  },
];
