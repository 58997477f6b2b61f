import { describe, expect, test } from 'vitest';
import { agenda, attendance, decision, outcome, preparation, record, reports } from '../../src/questions/checklists.ts';
import { nextReview } from '../../src/questions/nextReview.ts';
import { quorum } from '../../src/questions/quorum.ts';
import {
  askedOf,
  auditOf,
  authorities,
  caseOf,
  childWith,
  everyQuestion,
  initial,
  outcomesOf,
  plannedFor,
  reviewOn,
  timelineOf,
} from './caseInTime.ts';

const asOf = '2025-02-10';
const withoutHeldOn = { id: 'planned', kind: 'review', children: ['a'], plannedOn: '2025-04-01', exclusions: [] };
const subject = { conference: 'planned' };

/** What is told, decided or found only once a conference is held. */
const toldThere = /^(agenda|attendance|decision|discussion|harm|minutes|presence|quorum|record|scores|outcome)\./u;

describe.each([
  ['not held', plannedFor('2025-04-01')],
  ['of which only the day planned is known', withoutHeldOn],
])('a conference weeks ahead, %s', (_, conference) => {
  const caseFile = caseOf(childWith(), initial, conference);

  test.each([agenda, outcome, record, quorum])('has no answer yet to the question $name', (question) => {
    expect(outcomesOf(question, caseFile, asOf, subject)).toEqual(authorities.map(() => 'not-yet'));
  });

  test('nor to those of attendance and decision, but for what can be known before it', () => {
    for (const question of [attendance, decision]) {
      expect(outcomesOf(question, caseFile, asOf, subject)).toEqual(['not-yet', 'not-yet', 'undetermined']);
    }
  });

  test('misses nothing that only it will tell', () => {
    const missing = authorities.flatMap((one) =>
      everyQuestion.flatMap((question) => askedOf(question, one, caseFile, asOf, subject).missing),
    );
    expect(missing.filter((fact) => toldThere.test(fact))).toEqual([]);
  });

  test.each(authorities)('in %s its audit finds nothing, and tells what waits from what is open', (authority) => {
    const { findings, open, pending } = auditOf(authority, caseFile, 'planned', asOf);
    expect(findings).toEqual([]);
    expect(open.filter(({ fact }) => toldThere.test(fact))).toEqual([]);
    expect(pending.length).toBeGreaterThan(0);
    const waiting = new Set(pending.map(({ fact }) => fact));
    expect(open.filter(({ fact }) => waiting.has(fact))).toEqual([]);
  });

  test('is asked for what can be prepared', () => {
    expect(outcomesOf(reports, caseFile, asOf, subject)).toEqual(authorities.map(() => 'undetermined'));
    expect(outcomesOf(preparation, caseFile, asOf, subject)).not.toContain('not-in-order');
    expect(askedOf(reports, 'oxfordshire', caseFile, asOf, subject).missing).toContain('reports.written');
  });
});

describe('a conference that did not go ahead', () => {
  const caseFile = caseOf(childWith(), initial, { ...plannedFor('2025-02-01'), cancelledOn: '2025-01-31' });

  test.each([agenda, attendance, outcome, record, quorum, reports])(
    'leaves nothing to say upon the question $name',
    (question) => {
      expect(outcomesOf(question, caseFile, asOf, subject)).toEqual(authorities.map(() => 'did-not-go-ahead'));
    },
  );

  test('misses nothing that only one held can tell, or that was owed for it', () => {
    const missing = authorities.flatMap((one) =>
      everyQuestion.flatMap((question) => askedOf(question, one, caseFile, asOf, subject).missing),
    );
    expect(missing.filter((fact) => toldThere.test(fact) || /^(reports|preparation|exclusion)\./u.test(fact))).toEqual(
      [],
    );
  });

  test.each(authorities)('in %s its audit finds nothing, and waits for nothing of it', (authority) => {
    const { findings, open, pending } = auditOf(authority, caseFile, 'planned', asOf);
    expect(findings).toEqual([]);
    expect([...open, ...pending].filter(({ fact }) => toldThere.test(fact))).toEqual([]);
  });
});

describe('once it was held', () => {
  test('the same is missing', () => {
    const caseFile = caseOf(childWith(), initial, reviewOn('planned', '2025-04-01'));
    expect(outcomesOf(agenda, caseFile, '2025-04-10', subject)).toEqual(authorities.map(() => 'undetermined'));
    expect(authorities.flatMap((one) => auditOf(one, caseFile, 'planned', '2025-04-10').pending)).toEqual([]);
  });
});

describe('how a plan came to end is not asked while it goes on', () => {
  const goesOn = reviewOn('r', '2025-03-10', { outcome: { planContinues: true } });
  const caseFile = caseOf(childWith(), initial, goesOn);
  const ofEnding = /^plan\.ending|^ending\.(agenciesNotified|parentsWrittenTo|childWrittenTo|reasonsRecorded)/u;

  test.each(['initial', 'r'])('by the audit of the conference `%s`', (id) => {
    const facts = authorities.flatMap((one) => {
      const { open, pending } = auditOf(one, caseFile, id, '2025-04-10');
      return [...open, ...pending].map(({ fact }) => fact);
    });
    expect(facts.filter((fact) => ofEnding.test(fact))).toEqual([]);
  });

  test.each([undefined, 'initial', 'r'])('by any question, seen from %s', (conference) => {
    const facts = authorities.flatMap((one) =>
      everyQuestion.flatMap((question) => {
        const { missing, pending } = askedOf(question, one, caseFile, '2025-04-10', { conference });
        return [...missing, ...pending];
      }),
    );
    expect(facts.filter((fact) => ofEnding.test(fact))).toEqual([]);
  });

  test('nor with a later review in the diary', () => {
    const more = caseOf(childWith(), initial, goesOn, plannedFor('2025-09-01'));
    const facts = authorities.flatMap((one) =>
      auditOf(one, more, 'planned', '2025-04-10').open.map(({ fact }) => fact),
    );
    expect(facts.filter((fact) => ofEnding.test(fact))).toEqual([]);
  });
});

describe('a review planned after its last day', () => {
  const caseFile = caseOf(childWith(), initial, plannedFor('2025-05-01'));

  test.each(authorities)('in %s is flagged as soon as it is planned', (authority) => {
    const reviews = timelineOf(authority, caseFile, asOf).filter(({ deadline }) => deadline === 'review');
    expect(reviews).toMatchObject([
      { due: '2025-04-10', status: 'due-next', planned: { on: '2025-05-01', overrun: { days: 21 } } },
    ]);
    expect(askedOf(nextReview, authority, caseFile, asOf).outcome).toBe('due');
  });

  test.each(authorities)('in %s one planned for the last day is not', (authority) => {
    const inTime = caseOf(childWith(), initial, plannedFor('2025-04-10'));
    const reviews = timelineOf(authority, inTime, asOf).filter(({ deadline }) => deadline === 'review');
    expect(reviews).toMatchObject([{ planned: { on: '2025-04-10', overrun: null } }]);
  });
});
