import { expect, test } from 'vitest';
import { ending } from '../../../src/questions/ending.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const rules = [
  aRule('criterion', { for: 'ending' }, { id: 'safe', when: { fact: 'risk.continuing', is: false } }),
  aRule('criterion', { for: 'ending' }, { id: 'died', when: { fact: 'child.diedOn', happened: true } }),
  aRule(
    'route',
    { by: 'review-conference', who: 'review-conference', forCriteria: ['safe'] },
    { id: 'by-review', when: { fact: 'risk.continuing.by', is: 'review-conference' } },
  ),
  aRule(
    'route',
    { by: 'without-conference', who: 'head-of-safeguarding', forCriteria: ['died'] },
    { id: 'by-head', when: { fact: 'ending.firstDecisionAgenciesConsulted', is: true } },
  ),
];

const nothing = {
  'risk.continuing': true,
  'risk.continuing.by': 'review-conference',
  'child.diedOn': null,
  'ending.firstDecisionAgenciesConsulted': true,
};
const outcomeOf = (facts: LooseFacts): string =>
  decide({ question: ending, rules, facts: { ...nothing, ...facts } }).outcome;

test.each<[string, LooseFacts]>([
  ['may-end', { 'risk.continuing': false }],
  ['may-end', { 'child.diedOn': '2026-03-01' }],
  ['may-end', { 'risk.continuing': false, 'risk.continuing.by': 'police', 'child.diedOn': '2026-03-01' }],
  ['awaits-route', { 'risk.continuing': false, 'risk.continuing.by': 'police' }],
  ['awaits-route', { 'child.diedOn': '2026-03-01', 'ending.firstDecisionAgenciesConsulted': false }],
  ['criteria-not-met', {}],
])('%s', (outcome, facts) => {
  expect(outcomeOf(facts)).toBe(outcome);
});

test('a route is open to its own criteria alone, and says who decides', () => {
  const decision = decide({ question: ending, rules, facts: { ...nothing, 'child.diedOn': '2026-03-01' } });
  expect(decision.deciders).toMatchObject([{ rule: 'county/by-head', applies: 'yes' }]);
});

test('is open while a criterion or its route is not known, and names just what could change it', () => {
  const missingOf = (facts: LooseFacts): readonly string[] => decide({ question: ending, rules, facts }).missing;
  expect(missingOf({ ...nothing, 'risk.continuing': undefined })).toEqual(['risk.continuing']);
  expect(missingOf({ ...nothing, 'risk.continuing': false, 'risk.continuing.by': undefined })).toEqual([
    'risk.continuing.by',
  ]);
  expect(missingOf({})).toEqual([
    'risk.continuing.by',
    'risk.continuing',
    'ending.firstDecisionAgenciesConsulted',
    'child.diedOn',
  ]);
});

test('who judged does not matter while the risk continues', () => {
  expect(outcomeOf({ 'risk.continuing.by': undefined, 'ending.firstDecisionAgenciesConsulted': undefined })).toBe(
    'criteria-not-met',
  );
});

test('is silent without a criterion, and criteria for having both plans are none', () => {
  const routes = rules.slice(2);
  const both = aRule('criterion', { for: 'both-plans' }, { id: 'both' });
  expect(decide({ question: ending, rules: [both, ...routes] })).toMatchObject({
    outcome: 'policy-silent',
    reasons: [{ rule: 'county/by-review' }, { rule: 'county/by-head' }],
  });
});

test('criteria without a route stay waiting', () => {
  const decision = decide({
    question: ending,
    rules: rules.slice(0, 2),
    facts: { ...nothing, 'risk.continuing': false },
  });
  expect(decision.outcome).toBe('awaits-route');
});

test('shows what belongs to it', () => {
  const write = aRule('duty', { question: 'ending', forOutcomes: ['may-end'], who: 'conference-chair', what: 'write' });
  const duties = (facts: LooseFacts): readonly string[] =>
    decide({ question: ending, rules: [...rules, write], facts: { ...nothing, ...facts } }).duties.map(
      ({ what }) => what,
    );
  expect(duties({ 'risk.continuing': false })).toEqual(['write']);
  expect(duties({})).toEqual([]);
});
