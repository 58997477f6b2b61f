import { expect, test } from 'vitest';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const rules = [
  aRule(
    'trigger',
    { review: 'consider' },
    { id: 'difficulty', when: { fact: 'plan.significantDifficulties', is: true } },
  ),
  aRule('trigger', { review: 'convene' }, { id: 'failing', when: { fact: 'plan.failingToProtect', is: true } }),
  aRule('trigger', { review: 'convene' }, { id: 'harm', when: { fact: 'incident.furtherHarmOrAllegation', is: true } }),
];
const outcomeOf = (facts: LooseFacts): string => decide({ question: earlyReview, rules, facts }).outcome;

const nothing = {
  'plan.significantDifficulties': false,
  'plan.failingToProtect': false,
  'incident.furtherHarmOrAllegation': false,
};

test.each<[string, LooseFacts]>([
  ['convene', { 'plan.failingToProtect': true }],
  ['convene', { 'incident.furtherHarmOrAllegation': true, 'plan.significantDifficulties': true }],
  ['consider', { ...nothing, 'plan.significantDifficulties': true }],
  ['not-required', nothing],
])('%s is the outcome of the strongest trigger that holds', (outcome, facts) => {
  expect(outcomeOf(facts)).toBe(outcome);
});

test('is open while a stronger trigger may yet hold, and names just what could change it', () => {
  const facts = { ...nothing, 'plan.significantDifficulties': true, 'plan.failingToProtect': undefined };
  expect(decide({ question: earlyReview, rules, facts })).toMatchObject({
    outcome: 'undetermined',
    missing: ['plan.failingToProtect'],
  });
  expect(decide({ question: earlyReview, rules }).missing).toEqual([
    'plan.failingToProtect',
    'incident.furtherHarmOrAllegation',
    'plan.significantDifficulties',
  ]);
});

test('is silent without a trigger, even where something belongs to it', () => {
  const discuss = aRule('duty', { question: 'early-review', who: 'social-worker', what: 'discuss it' });
  const decision = decide({ question: earlyReview, rules: [discuss] });
  expect(decision.outcome).toBe('policy-silent');
  expect(decision.duties).toMatchObject([{ what: 'discuss it' }]);
});

test('considers what belongs to it, and nothing of other questions', () => {
  const others = [
    aRule('duty', { question: 'record', who: 'social-worker', what: 'write' }),
    aRule('ground', { for: 'exclusion' }),
  ];
  const own = aRule('duty', { question: 'early-review', who: 'social-worker', what: 'discuss it' }, { id: 'discuss' });
  const decision = decide({ question: earlyReview, rules: [...others, ...rules, own], facts: nothing });
  expect(decision.reasons.map(({ rule }) => rule)).toEqual([
    'county/difficulty',
    'county/failing',
    'county/harm',
    'county/discuss',
  ]);
});
