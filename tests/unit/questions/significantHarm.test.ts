import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { significantHarm } from '../../../src/questions/significantHarm.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const yes = (fact: string): { fact: string; is: true } => ({ fact, is: true });
const past = aRule(
  'criterion',
  { for: 'significant-harm' },
  { id: 'past', when: { all: [yes('harm.pastHarmShown'), yes('harm.moreHarmLikely')] } },
);
const backed = aRule(
  'criterion',
  { for: 'significant-harm' },
  { id: 'backed', when: { all: [yes('harm.harmLikely'), yes('harm.backedByEnquiriesOrResearch')] } },
);
const considered = aRule(
  'decision',
  { question: 'significant-harm', who: 'professionals', what: 'consider it', is: yes('harm.considered') },
  { id: 'considered' },
);

const none = {
  'harm.pastHarmShown': false,
  'harm.moreHarmLikely': false,
  'harm.harmLikely': false,
  'harm.backedByEnquiriesOrResearch': false,
};
const decided = (facts: LooseFacts, rules: readonly Rule[] = [considered, past, backed]): Decision =>
  decide({ question: significantHarm, rules, facts });

test.each<[string, LooseFacts]>([
  ['likely', { 'harm.pastHarmShown': true, 'harm.moreHarmLikely': true }],
  ['likely', { 'harm.harmLikely': true, 'harm.backedByEnquiriesOrResearch': true }],
  ['not-shown', {}],
  ['not-shown', { 'harm.pastHarmShown': true, 'harm.harmLikely': true }],
  ['not-shown', { 'harm.moreHarmLikely': true, 'harm.backedByEnquiriesOrResearch': true }],
])('%s: either limb shows it whole, and half of each shows nothing', (outcome, facts) => {
  expect(decided({ ...none, ...facts }).outcome).toBe(outcome);
});

test('one limb settles it, whatever is not known of the other', () => {
  const facts = { 'harm.pastHarmShown': true, 'harm.moreHarmLikely': true };
  expect(decided(facts)).toMatchObject({ outcome: 'likely', missing: [] });
});

test('a judgement that nobody has made is missing and never taken as made', () => {
  expect(decided({ 'harm.pastHarmShown': true, 'harm.harmLikely': false })).toMatchObject({
    outcome: 'undetermined',
    missing: ['harm.moreHarmLikely'],
  });
});

test('who decides, and whether they did, stands beside the outcome and does not change it', () => {
  for (const isConsidered of [true, false]) {
    const decision = decided({ ...none, 'harm.considered': isConsidered });
    expect(decision).toMatchObject({ outcome: 'not-shown', deciders: [{ who: 'professionals' }] });
    expect(decision.reasons[0]).toMatchObject({ rule: 'county/considered', kept: isConsidered ? 'yes' : 'no' });
  }
});

test('is silent without a criterion of its own, whatever belongs to it', () => {
  const other = aRule('criterion', { for: 'both-plans' }, { id: 'other', when: yes('lookedAfter.mayNotLast') });
  expect(decided({ ...none, 'harm.considered': true }, [considered, other])).toMatchObject({
    outcome: 'policy-silent',
    reasons: [{ rule: 'county/considered' }],
  });
});
