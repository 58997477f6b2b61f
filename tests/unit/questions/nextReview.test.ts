import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
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
  'plan.endedOn': null,
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
  ['no-plan-yet', '2026-03-10', { 'review.precedingConferenceOn': null }],
  ['plan-ended', '2026-03-10', { 'plan.endedOn': '2026-03-10' }],
  ['overdue', '2026-03-11', { 'plan.endedOn': '2026-03-12' }],
])('%s on %s', (outcome, asOf, facts) => {
  expect(decided(facts, asOf).outcome).toBe(outcome);
});

test('the plan having ended counts before all else, known or not', () => {
  const ended = { 'plan.endedOn': '2026-03-01', 'review.precedingConferenceOn': undefined, 'review.heldOn': undefined };
  expect(decided(ended)).toMatchObject({ outcome: 'plan-ended', missing: [] });
});

test('is open while facts that could change it are missing, and names just those', () => {
  expect(decided({ 'plan.endedOn': undefined })).toMatchObject({
    outcome: 'undetermined',
    missing: ['plan.endedOn'],
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
  const plan = aRule('duty', { in: 'next-review', who: 'social-worker', what: 'plan it' }, { id: 'plan' });
  expect(decided({ 'plan.endedOn': '2026-03-01' }, '2026-03-10', [visit, plan])).toMatchObject({
    outcome: 'policy-silent',
    reasons: [{ rule: 'county/plan' }],
  });
});
