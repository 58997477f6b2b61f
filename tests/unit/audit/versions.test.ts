import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/engine/Rule.ts';
import { aRule } from '../../support/rules.ts';
import { aVersion, versionsOf } from '../../support/versions.ts';
import { auditBy } from './support/auditCase.ts';

type Audited = Parameters<typeof auditBy>[1];

const before = '2020-01-01';

/** What an audit finds, with the version of the document that it goes by. */
const foundBy = (audited: Audited, ...versions: readonly (readonly [string, readonly Rule[]])[]): readonly string[] =>
  auditBy(versionsOf(versions.map(([from, rules]) => aVersion(from, rules))), audited).findings.map(
    ({ code, asOf }) => `${code} ${asOf}`,
  );

const signed = aRule('requirement', { question: 'record', is: { fact: 'minutes.signedByChair', is: true } });
const unsigned = { kind: 'review', heldOn: '2026-03-05', minutes: { signedByChair: false } };

describe('what a conference decides', () => {
  test.each([
    ['the day itself', '2026-03-05', ['requirement-not-met 2026-03-10']],
    ['the day after', '2026-03-06', []],
  ])('goes by the version in force at it: one in force from %s', (_, from, expected) => {
    expect(foundBy({ review: unsigned }, [before, []], [from, [signed]])).toEqual(expected);
  });

  test('goes by that version however much later it is looked at', () => {
    const audited = { review: unsigned, asOf: '2026-09-01' };
    expect(foundBy(audited, [before, [signed]], ['2026-04-01', []])).toEqual(['requirement-not-met 2026-09-01']);
  });

  test('goes by the one of its planned day while it is to come', () => {
    const written = aRule('requirement', { question: 'record', is: { fact: 'reports.written', is: true } });
    const review = { kind: 'review', plannedOn: '2026-03-20', heldOn: null, reports: { written: false } };
    expect(foundBy({ review }, [before, []], ['2026-03-15', [written]])).toEqual(['requirement-not-met 2026-03-10']);
    expect(foundBy({ review }, [before, []], ['2026-03-25', [written]])).toEqual([]);
  });

  test('is held to be quorate or not by the version in force at it', () => {
    const quorum = (atLeast: number): Rule =>
      aRule('quorum', { makes: 'quorate' }, { when: { fact: 'attendance.agencies', atLeast } });
    const review = { ...unsigned, attendance: [{ agency: 'school', present: true }] };
    const old = [before, [quorum(1)]] as const;
    expect(foundBy({ review }, old, ['2026-03-06', [quorum(3)]])).toEqual([]);
    expect(foundBy({ review }, old, ['2026-03-05', [quorum(3)]])).toEqual(['held-inquorate 2026-03-10']);
  });
});

describe('an obligation', () => {
  const sentWithin = (workingDays: number): Rule =>
    aRule('deadline', {
      name: 'minutes-sent',
      who: 'conference-chair',
      what: 'send the minutes',
      due: { within: { workingDays }, after: 'conference.heldOn' },
      done: 'minutes.sentOn',
    });
  const review = { kind: 'review', heldOn: '2026-03-02', minutes: { sentOn: '2026-03-09' } };

  test('goes by the version in force when it arose, so that a stricter one makes nothing late', () => {
    expect(foundBy({ review }, [before, [sentWithin(10)]], ['2026-03-03', [sentWithin(3)]])).toEqual([]);
    expect(foundBy({ review }, [before, [sentWithin(10)]], ['2026-03-02', [sentWithin(3)]])).toEqual([
      'deadline-missed 2026-03-10',
    ]);
  });
});

test('a later version that reaches what is running makes no earlier conference find overdue what was held in time', () => {
  const reviewed = (months: number): Rule =>
    aRule('deadline', {
      name: 'review',
      who: 'conference-chair',
      what: 'hold the review',
      due: { within: { months }, after: 'review.precedingConferenceOn' },
      done: 'review.heldOn',
    });
  const rules = versionsOf([
    aVersion(before, [reviewed(6)]),
    aVersion('2026-04-01', [reviewed(1)], { reachesRunning: true }),
  ]);
  const audited = {
    child: { plans: [{ madeAt: 'initial', endedOn: null }] },
    others: [{ id: 'initial', kind: 'initial', heldOn: '2026-01-12' }],
    review: { kind: 'review', heldOn: '2026-03-02' },
    asOf: '2026-04-20',
  };
  expect(auditBy(rules, { ...audited, conference: 'initial' }).findings).toEqual([]);
  expect(auditBy(rules, audited).findings.map(({ deadline }) => deadline?.dueOn)).toEqual(['2026-04-02']);
});

describe('the end of a plan', () => {
  const died = aRule('criterion', { for: 'ending' }, { when: { fact: 'child.diedOn', happened: true } });
  const grown = aRule(
    'criterion',
    { for: 'ending' },
    { id: 'grown', when: { fact: 'plan.failingToProtect', is: false } },
  );
  const route = (upon: string): Rule =>
    aRule('route', { by: 'review-conference', who: 'review-conference', forCriteria: [upon] });
  const plans = [{ madeOn: '2025-10-01', endedOn: '2026-03-05', endingRoute: 'review-conference' }];
  const child = { plans, chronology: [{ at: 'review', plan: { failingToProtect: { is: false } } }] };
  const audited = { child, review: { kind: 'review', heldOn: '2026-03-05' }, asOf: '2026-06-01' };
  const strict = [died, route('criterion')];
  const lax = [died, grown, route('grown')];

  test('goes by the version in force on the day', () => {
    expect(foundBy(audited, [before, lax], ['2026-03-06', strict])).toEqual([]);
    expect(foundBy(audited, [before, lax], ['2026-03-05', strict])).toEqual([
      'plan-ended-without-criterion 2026-03-05',
    ]);
  });
});

describe('a conference held before any version was in force', () => {
  test('is held against nothing, and the receipt says so', () => {
    const { findings, open, receipt } = auditBy(versionsOf([aVersion('2026-03-06', [signed])]), { review: unsigned });
    expect({ findings, open }).toEqual({ findings: [], open: [] });
    expect(receipt).toMatchObject({ policies: [], notInForce: ['county'] });
  });
});

describe('the receipt', () => {
  test('names the version in force at the conference and no other, where no other is told of', () => {
    const rules = versionsOf([aVersion(before, [signed]), aVersion('2026-03-06', [signed])]);
    expect(auditBy(rules, { review: unsigned }).receipt.policies.map(({ inForceFrom }) => inForceFrom)).toEqual([
      before,
    ]);
  });

  test('names that of an older obligation beside it', () => {
    const due = { within: { days: 3 }, after: 'enquiry.strategyDiscussionOn' };
    const held = aRule('deadline', { name: 'visit', who: 'lead-social-worker', what: 'visit', due });
    const review = { kind: 'review', heldOn: '2026-03-05' };
    const child = { enquiries: [{ strategyDiscussionOn: '2026-02-20' }] };
    const rules = versionsOf([aVersion(before, [held]), aVersion('2026-03-01', [])]);
    const { findings, receipt } = auditBy(rules, { review, child });
    expect(findings.map(({ code }) => code)).toEqual(['deadline-overdue']);
    expect(receipt.policies.map(({ inForceFrom }) => inForceFrom)).toEqual([before, '2026-03-01']);
  });
});
