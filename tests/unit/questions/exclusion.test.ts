import { expect, test } from 'vitest';
import { exclusion } from '../../../src/questions/exclusion.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const ground = aRule('ground', { for: 'exclusion' }, { id: 'ground', when: { fact: 'exclusion.childAsks', is: true } });
const onlyReason = { fact: 'exclusion.onlyReasonIsEarlierExclusion', is: true } as const;
const insufficient = aRule('insufficient-ground', { for: 'exclusion' }, { when: onlyReason });
const groundNamed = { fact: 'exclusion.groundNamed', is: true } as const;
const evidence = { fact: 'exclusion.evidenceGiven', is: true } as const;
const requirement = aRule(
  'requirement',
  { question: 'exclusion', is: groundNamed },
  { when: { fact: 'exclusion.requestedOn', happened: true } },
);
const wish = aRule('requirement', { question: 'exclusion', is: evidence }, { id: 'wish', force: 'should' });
const discretion = aRule('discretion', { question: 'exclusion', who: 'conference-chair' });

const exhaustive = [ground, insufficient, requirement, wish];
const open = [...exhaustive, discretion];

const inOrder = {
  'exclusion.requestedOn': '2026-03-09',
  'exclusion.groundNamed': true,
  'exclusion.evidenceGiven': true,
  'exclusion.childAsks': false,
  'exclusion.onlyReasonIsEarlierExclusion': false,
};
const outcomeOf = (facts: LooseFacts, rules = open): string =>
  decide({ question: exclusion, rules, facts: { ...inOrder, ...facts } }).outcome;

test.each<[string, LooseFacts]>([
  ['request-not-in-order', { 'exclusion.groundNamed': false, 'exclusion.childAsks': true }],
  ['may-exclude', { 'exclusion.childAsks': true }],
  ['may-exclude', { 'exclusion.childAsks': true, 'exclusion.onlyReasonIsEarlierExclusion': true }],
  ['insufficient-ground', { 'exclusion.onlyReasonIsEarlierExclusion': true }],
  ['at-discretion', {}],
])('%s, of a list that is not exhaustive', (outcome, facts) => {
  expect(outcomeOf(facts)).toBe(outcome);
});

test('no-ground, of a list that is', () => {
  expect(outcomeOf({}, exhaustive)).toBe('no-ground');
  expect(outcomeOf({ 'exclusion.childAsks': true }, exhaustive)).toBe('may-exclude');
});

test('a requirement that does not apply, or only should be met, puts no request out of order', () => {
  expect(outcomeOf({ 'exclusion.requestedOn': null, 'exclusion.groundNamed': false })).toBe('at-discretion');
  expect(outcomeOf({ 'exclusion.evidenceGiven': false, 'exclusion.childAsks': true })).toBe('may-exclude');
});

test('is open while the request may be out of order or a ground met, and names just what could change it', () => {
  const facts = { ...inOrder, 'exclusion.groundNamed': undefined, 'exclusion.childAsks': true };
  expect(decide({ question: exclusion, rules: open, facts })).toMatchObject({
    outcome: 'undetermined',
    missing: ['exclusion.groundNamed'],
  });
  expect(decide({ question: exclusion, rules: open }).missing).toEqual([
    'exclusion.requestedOn',
    'exclusion.groundNamed',
    'exclusion.childAsks',
    'exclusion.onlyReasonIsEarlierExclusion',
  ]);
});

test('is at discretion without a listed ground, and silent where nothing says who decides either', () => {
  expect(outcomeOf({}, [insufficient, requirement, discretion])).toBe('at-discretion');
  expect(outcomeOf({}, [insufficient, requirement])).toBe('policy-silent');
  expect(outcomeOf({ 'exclusion.onlyReasonIsEarlierExclusion': true }, [insufficient])).toBe('insufficient-ground');
  expect(outcomeOf({ 'exclusion.groundNamed': false }, [requirement])).toBe('policy-silent');
});

test('leaves grounds for asking someone to leave to their own question', () => {
  const during = aRule('ground', { for: 'exclusion-during' }, { id: 'during' });
  const { outcome, reasons } = decide({ question: exclusion, rules: [during, ...open], facts: inOrder });
  expect(outcome).toBe('at-discretion');
  expect(reasons.map(({ rule }) => rule)).not.toContain('county/during');
});

test('no-ground, of grounds and nothing else', () => {
  expect(outcomeOf({ 'exclusion.onlyReasonIsEarlierExclusion': true }, [ground])).toBe('no-ground');
});
