import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import { bothPlans } from '../../../src/questions/bothPlans.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const criterion = aRule('criterion', { for: 'both-plans' }, { when: { fact: 'lookedAfter.mayNotLast', is: true } });
const decided = (facts: LooseFacts, rules = [criterion]): Decision => decide({ question: bothPlans, rules, facts });

test.each<[string, LooseFacts]>([
  ['not-looked-after', { 'lookedAfter.now': false, 'lookedAfter.mayNotLast': true }],
  ['not-looked-after', { 'lookedAfter.now': false }],
  ['reason-for-both', { 'lookedAfter.now': true, 'lookedAfter.mayNotLast': true }],
  ['no-reason-for-both', { 'lookedAfter.now': true, 'lookedAfter.mayNotLast': false }],
])('%s', (outcome, facts) => {
  expect(decided(facts).outcome).toBe(outcome);
});

test('is open while it is not known whether the child is looked after, or whether a reason holds', () => {
  expect(decided({ 'lookedAfter.mayNotLast': true })).toMatchObject({
    outcome: 'undetermined',
    missing: ['lookedAfter.now'],
  });
  expect(decided({ 'lookedAfter.now': true }).missing).toEqual(['lookedAfter.mayNotLast']);
  expect(decided({}).missing).toEqual(['lookedAfter.now', 'lookedAfter.mayNotLast']);
});

test('is silent without a criterion of its own, whatever belongs to it', () => {
  const link = aRule('duty', { question: 'both-plans', who: 'core-group', what: 'link the plans' });
  const other = aRule('criterion', { for: 'ending' }, { id: 'other' });
  expect(decided({ 'lookedAfter.now': false }, [link, other])).toMatchObject({
    outcome: 'policy-silent',
    reasons: [{ rule: 'county/duty' }],
  });
});
