import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const review = aRule(
  'deadline',
  {
    name: 'review',
    who: 'local-authority',
    what: 'hold the review',
    due: { within: { months: 3 }, after: 'review.precedingConferenceOn' },
    done: 'review.heldOn',
  },
  { id: 'review' },
);

const running = {
  'review.precedingConferenceOn': '2025-12-10',
  'review.heldOn': null,
};
const decided = (facts: LooseFacts, asOf = '2026-03-10', rules = [review]): Decision =>
  decide({ question: nextReview, rules, facts: { ...running, ...facts }, asOf });

test.each<[string, string, LooseFacts]>([
  ['due', '2026-03-10', {}],
  ['overdue', '2026-03-11', {}],
  ['held-in-time', '2026-03-11', { 'review.heldOn': '2026-03-10' }],
  ['held-late', '2026-03-11', { 'review.heldOn': '2026-03-11' }],
  ['due', '2026-03-10', { 'review.heldOn': '2026-03-11' }],
  ['policy-silent', '2026-03-10', { 'review.precedingConferenceOn': null }],
  ['no-plan-yet', '2026-03-10', { 'plan.stage': 'none' }],
  ['plan-ended', '2026-03-10', { 'plan.stage': 'ended' }],
  ['child-died', '2026-03-10', { 'child.life': 'died' }],
  ['overdue', '2026-03-11', { 'child.life': 'unborn' }],
])('%s on %s', (outcome, asOf, facts) => {
  expect(decided(facts, asOf).outcome).toBe(outcome);
});

test('the plan having ended counts before all else, known or not', () => {
  const ended = { 'plan.stage': 'ended', 'review.precedingConferenceOn': undefined, 'review.heldOn': undefined };
  expect(decided(ended)).toMatchObject({ outcome: 'plan-ended', missing: [], duties: [] });
});

test('is silent on a review of which no rule speaks', () => {
  const first: Rule = { ...review, when: { fact: 'review.isFirst', is: true } };
  expect(decided({ 'review.isFirst': false }, '2026-03-10', [first]).outcome).toBe('policy-silent');
  expect(decided({ 'review.isFirst': true }, '2026-03-10', [first]).outcome).toBe('due');
  expect(decided({}, '2026-03-10', [first])).toMatchObject({ outcome: 'undetermined', missing: ['review.isFirst'] });
});

test('is open while facts that could change it are missing, and names just those', () => {
  expect(decided({ 'plan.stage': undefined })).toMatchObject({
    outcome: 'undetermined',
    missing: ['plan.stage'],
  });
  expect(decided({ 'review.heldOn': undefined }, '2026-03-11').missing).toEqual(['review.heldOn']);
  expect(decided({ 'review.precedingConferenceOn': undefined }).missing).toEqual(['review.precedingConferenceOn']);
});

test('where two rules apply, each must be kept', () => {
  const sooner = aRule(
    'deadline',
    { name: 'review', who: 'local-authority', what: 'hold it', due: { by: 'child.bornOn' }, done: 'review.heldOn' },
    { id: 'sooner' },
  );
  const facts = { 'child.bornOn': '2026-02-01' };
  const decision = decided(facts, '2026-02-02', [review, sooner]);
  expect(decision.outcome).toBe('overdue');
  expect(decision.duties.map(({ dueOn, kept }) => `${String(dueOn)} ${kept}`)).toEqual([
    '2026-03-10 not-yet',
    '2026-02-01 no',
  ]);
  expect(decided({ ...facts, 'review.heldOn': '2026-02-02' }, '2026-02-02', [review, sooner]).outcome).toBe(
    'held-late',
  );
});

test('is silent without a deadline for it, other deadlines and what belongs to it notwithstanding', () => {
  const visit = aRule(
    'deadline',
    { name: 'visit', who: 'social-worker', what: 'visit', due: { by: 'visits.countedFrom' } },
    { id: 'visit' },
  );
  const plan = aRule('duty', { question: 'next-review', who: 'social-worker', what: 'plan it' }, { id: 'plan' });
  expect(decided({ 'plan.stage': 'ended' }, '2026-03-10', [visit, plan])).toMatchObject({
    outcome: 'policy-silent',
    reasons: [{ rule: 'county/plan' }],
  });
});
