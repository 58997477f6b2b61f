import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/engine/ask.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { CheckedPolicy } from '../../../src/engine/Policy.ts';
import { explain, explainToFamily, explanationText, familyText } from '../../../src/explanation/index.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { nextReview } from '../../../src/questions/nextReview.ts';
import { aRule, calendarDay, factsOf, momentOn, rulebookOf, withPlan } from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';
import { stored } from './support/storedExamples.ts';

const sources = [
  {
    id: 'county',
    title: 'The manual',
    publisher: 'A county',
    version: 'first',
    comparedOn: calendarDay('2026-03-10'),
    clauses: { '1': 'Reviews' },
  },
];

/** A county's version in which a review is called for or considered, and held within some months. */
const countyFrom = (from: string, review: 'convene' | 'consider', months: number): CheckedPolicy =>
  aVersion(
    from,
    [
      aRule('trigger', { review }, { id: 'trigger', says: `The rule of ${from}.`, cites: ['county/1'] }),
      aRule(
        'deadline',
        {
          name: 'review',
          who: 'local-authority',
          what: 'hold the review',
          due: { within: { months }, after: 'review.precedingConferenceOn' },
          done: 'review.heldOn',
        },
        { id: 'review', says: `A review within ${String(months)} months.`, cites: ['county/1'] },
      ),
    ],
    { sources },
  );

const first = countyFrom('2025-01-01', 'convene', 3);
const second = countyFrom('2026-04-01', 'consider', 1);
const national = aVersion(
  '2026-02-01',
  [aRule('trigger', { review: 'consider' }, { id: 'national', cites: ['county/1'] })],
  {
    id: 'national',
    layer: 'national',
    sources,
  },
);
const versions = versionsOf([second, first]);

const askedAt = (conferenceOn: string, rules = versions): Decision => {
  const asOf = calendarDay('2026-05-01');
  const reading = { asOf, conferenceOn: calendarDay(conferenceOn) };
  return stored(ask(earlyReview, rules, factsOf(withPlan, reading), momentOn(asOf)));
};

describe('of all versions, a decision is explained by those that it was taken by', () => {
  test.each([
    ['2026-03-31', '2025-01-01', 'A review is to be convened earlier than it is due.'],
    ['2026-04-01', '2026-04-01', 'Convening a review earlier than it is due is to be considered.'],
  ])('at a conference on %s by that of %s', (conferenceOn, from, says) => {
    const explanation = explain(askedAt(conferenceOn), versions);
    expect(explanation).toMatchObject({
      says,
      documents: [{ id: 'county', inForceFrom: from, held: 'yes' }],
      rules: [{ rule: 'county/trigger', says: `The rule of ${from}.` }],
      notInForce: [],
      issues: [],
    });
  });

  test('as by the very rulebook', () => {
    const decision = askedAt('2026-03-31');
    const rulebook = rulebookOf(first);
    expect(explain(decision, versions)).toEqual(explain(decision, rulebook));
    expect(explainToFamily(decision, versions)).toEqual(explainToFamily(decision, rulebook));
  });

  test('to the family too', () => {
    const facts = { ...withPlan, 'review.precedingConferenceOn': '2026-03-10', 'review.heldOn': null };
    const decision = stored(ask(nextReview, versions, factsOf(facts), momentOn('2026-05-01')));
    expect(decision.receipt.policies).toMatchObject([{ inForceFrom: '2025-01-01' }]);
    const { next, issues } = explainToFamily(decision, versions);
    expect([next.map(({ dueOn }) => dueOn), issues]).toEqual([['2026-06-10'], []]);
  });

  test('however they are laid over others by now', () => {
    const decision = askedAt('2026-03-31');
    const overAnother = versionsOf([national], [first, second]);
    expect(explain(decision, overAnother)).toEqual(explain(decision, versions));
    const alone = rulebookOf(first);
    expect(explain(askedAt('2026-03-31', overAnother), versionsOf([national], [first]))).toMatchObject({ issues: [] });
    expect(explain(askedAt('2026-03-31', overAnother), alone).issues.map(({ code }) => code)).toEqual([
      'document-not-held',
    ]);
  });

  test('and no other version’s words stand in where that one is not among them', () => {
    const { documents, rules, issues } = explain(askedAt('2026-03-31'), versionsOf([second]));
    expect(documents).toEqual([{ id: 'county', inForceFrom: '2025-01-01', held: 'another-version' }]);
    expect(rules.map(({ says }) => says)).toEqual([undefined]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['another-version /receipt/policies/0/digest']);
  });

  test('told apart by the digest, whatever the day that they bear', () => {
    const altered = { ...first, digest: 'altered' };
    expect(explain(askedAt('2026-03-31'), versionsOf([altered, second])).documents).toMatchObject([
      { held: 'another-version' },
    ]);
  });
});

describe('what was not in force yet is named', () => {
  test('where some documents were', () => {
    const both = versionsOf([national], [first]);
    const explanation = explain(askedAt('2026-01-31', both), both);
    expect(explanation).toMatchObject({ notInForce: ['national'], issues: [] });
    expect(explanationText(explanation)).toContain('\n- national: no version of it was in force yet.\n');
  });

  test('where none was', () => {
    const decision = askedAt('2024-12-31');
    const explanation = explain(decision, versions);
    expect(explanation).toMatchObject({ outcome: 'no-version-in-force', documents: [], notInForce: ['county'] });
    expect(explanationText(explanation)).toBe(
      [
        'Should a review be held earlier than it is due?',
        'As of Friday 1 May 2026: No version of the documents was in force then.',
        '',
        'Documents',
        '- county: no version of it was in force yet.',
        '',
      ].join('\n'),
    );
    expect(familyText(explainToFamily(decision, versions))).toContain('We do not hold the rules of that time.');
  });
});
