import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/engine/Decision.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { nextReview } from '../../src/questions/nextReview.ts';
import type { LooseFacts } from '../support/rules.ts';
import { asked, dueTimes, type Authority } from './trapCase.ts';

describe('trap 6: the sooner of two dates before a first review, in Rotherham', () => {
  const preBirth = {
    'plan.endedOn': null,
    'plan.madeBeforeBirth': true,
    'review.isFirst': true,
    'review.heldOn': null,
    'review.precedingConferenceOn': '2026-01-15',
  };
  const due = (bornOn: LooseFacts, asOf?: string): unknown => {
    const { outcome, duties } = asked(nextReview, 'rotherham', { ...preBirth, ...bornOn }, asOf);
    return duties.flatMap(({ applies, dueOn, provisional }) =>
      applies === 'yes' ? [{ outcome, dueOn, provisional }] : [],
    );
  };
  const maySooner = [{ because: 'may-be-sooner', fact: 'child.bornOn' }];

  test('trap 6: with the child not yet born it is three months from the conference, and may be sooner', () => {
    expect(due({ 'child.bornOn': null })).toEqual([{ outcome: 'due', dueOn: '2026-04-15', provisional: maySooner }]);
  });

  test('trap 6: with the birth not known the day may be sooner, and the outcome is open', () => {
    expect(due({})).toEqual([{ outcome: 'undetermined', dueOn: '2026-04-15', provisional: maySooner }]);
    expect(asked(nextReview, 'rotherham', preBirth).missing).toEqual(['child.bornOn']);
  });

  test.each([
    ['2026-02-20', '2026-03-20'],
    ['2026-03-14', '2026-04-14'],
    ['2026-03-15', '2026-04-15'],
    ['2026-03-16', '2026-04-15'],
    ['2026-01-31', '2026-02-28'],
  ])('trap 6: with a birth on %s it is %s', (bornOn, dueOn) => {
    expect(due({ 'child.bornOn': bornOn }, '2026-02-10')).toEqual([{ outcome: 'due', dueOn, provisional: [] }]);
  });

  test('trap 6: a month after birth is overdue though three months from the conference are not over', () => {
    const facts = { 'child.bornOn': '2026-02-09' };
    expect(due(facts, '2026-03-09')).toMatchObject([{ outcome: 'due' }]);
    expect(due(facts, '2026-03-10')).toMatchObject([{ outcome: 'overdue' }]);
  });
});

describe('trap 9: when decisions go out, and to whom', () => {
  const decisionsAfter = (authority: Authority, endedAt: string, sentAt: string | null, asOf: string): Decision =>
    asked(
      deadline('decision-sent'),
      authority,
      {
        'conference.kind': 'review',
        'conference.endedAt': endedAt,
        'conference.heldOn': endedAt.slice(0, 10),
        'decision.sentAt': sentAt,
      },
      asOf,
    );

  test.each<[string, Authority, string, string]>([
    ['over a weekend', 'oxfordshire', '2026-03-13T15:30:00Z', '2026-03-14T15:30:00Z'],
    ['over a weekend', 'rotherham', '2026-03-13T15:30:00Z', '2026-03-16'],
    ['over a weekend', 'wales', '2026-03-13T15:30:00Z', '2026-03-20'],
    ['over Christmas', 'oxfordshire', '2026-12-24T15:30:00Z', '2026-12-25T15:30:00Z'],
    ['over Christmas', 'rotherham', '2026-12-24T15:30:00Z', '2026-12-29'],
    ['over Christmas', 'wales', '2026-12-24T15:30:00Z', '2027-01-05'],
    ['in midweek', 'oxfordshire', '2026-03-10T09:00:00Z', '2026-03-11T09:00:00Z'],
    ['in midweek', 'rotherham', '2026-03-10T09:00:00Z', '2026-03-11'],
    ['in midweek', 'wales', '2026-03-10T09:00:00Z', '2026-03-17'],
    ['over the change to summer time', 'oxfordshire', '2026-03-28T15:30:00Z', '2026-03-29T15:30:00Z'],
  ])('trap 9: %s in %s, after %s, by %s', (_, authority, endedAt, due) => {
    expect(dueTimes(decisionsAfter(authority, endedAt, null, endedAt.slice(0, 10)))).toEqual([due]);
  });

  test.each<[Authority, string, string]>([
    ['oxfordshire', '2026-03-14T15:30:00Z', '2026-03-14T15:30:01Z'],
    ['rotherham', '2026-03-16T23:59:59Z', '2026-03-17T00:00:00Z'],
    ['wales', '2026-03-20T23:59:59Z', '2026-03-21T00:00:00Z'],
  ])('trap 9: in %s what is sent at %s is in time, at %s late', (authority, last, next) => {
    const sent = (at: string): string => decisionsAfter(authority, '2026-03-13T15:30:00Z', at, '2026-04-01').outcome;
    expect([sent(last), sent(next)]).toEqual(['in-time', 'late']);
  });

  test.each<[Authority, string, string]>([
    ['rotherham', '2026-12-29', '2026-12-30'],
    ['wales', '2027-01-05', '2027-01-06'],
  ])('trap 9: in %s what is not sent on %s is due, on %s overdue', (authority, last, next) => {
    const on = (asOf: string): string => decisionsAfter(authority, '2026-12-24T15:30:00Z', null, asOf).outcome;
    expect([on(last), on(next)]).toEqual(['due', 'overdue']);
  });

  test.each<[Authority, string]>([
    ['oxfordshire', 'agencies-invited'],
    ['rotherham', 'everyone-who-attended'],
    ['wales', 'everyone-invited'],
  ])('trap 9: in %s they go to %s', (authority, to) => {
    const { duties } = decisionsAfter(authority, '2026-03-13T15:30:00Z', null, '2026-03-13');
    expect(duties.map((duty) => duty.to)).toEqual([[to]]);
  });
});

describe('trap 10: three months is not 91 days, six months not 183', () => {
  const authorities: readonly Authority[] = ['oxfordshire', 'rotherham', 'wales'];
  const review = (authority: Authority, isFirst: boolean, from: string, asOf: string): Decision =>
    asked(
      nextReview,
      authority,
      {
        'plan.endedOn': null,
        'plan.madeBeforeBirth': false,
        'review.isFirst': isFirst,
        'review.heldOn': null,
        'review.precedingConferenceOn': from,
      },
      asOf,
    );

  const cases = [
    // Three months of 89, 92 and 91 days, and to the leap day.
    [true, '2026-01-31', '2026-04-30', '2026-05-01'],
    [true, '2026-06-10', '2026-09-10', '2026-09-11'],
    [true, '2027-11-30', '2028-02-29', '2028-03-01'],
    [true, '2026-11-30', '2027-02-28', '2027-03-01'],
    // Six months of 181 and 184 days.
    [false, '2026-08-31', '2027-02-28', '2027-03-01'],
    [false, '2026-03-01', '2026-09-01', '2026-09-02'],
  ] as const;

  test.each(authorities.flatMap((authority) => cases.map((one) => [authority, ...one] as const)))(
    'trap 10: in %s, first %s, from %s the review is due on %s and overdue on %s',
    (authority, isFirst, from, last, next) => {
      expect(dueTimes(review(authority, isFirst, from, from))).toEqual([last]);
      expect(review(authority, isFirst, from, last).outcome).toBe('due');
      expect(review(authority, isFirst, from, next).outcome).toBe('overdue');
    },
  );
});

describe('trap 11: when reports are due', () => {
  // A Thursday after the Easter weekend, so that bank holidays lie between.
  const conference = { 'conference.kind': 'review', 'conference.dayOn': '2026-04-09' };
  type Report = 'report-to-chair' | 'report-to-family' | 'agency-reports-to-family';
  const doneFacts: Readonly<Record<Report, string>> = {
    'report-to-chair': 'reports.socialWorkerToChairOn',
    'report-to-family': 'reports.socialWorkerToFamilyOn',
    'agency-reports-to-family': 'reports.agenciesToFamilyOn',
  };
  const sent = (report: Report, authority: Authority, on: string | null): Decision =>
    asked(deadline(report), authority, { ...conference, [doneFacts[report]]: on }, '2026-04-09');

  test.each<[Report, Authority, string, string]>([
    ['report-to-chair', 'oxfordshire', '2026-03-31', '2026-04-01'],
    ['report-to-chair', 'rotherham', '2026-03-31', '2026-04-01'],
    ['report-to-family', 'rotherham', '2026-03-24', '2026-03-25'],
    ['agency-reports-to-family', 'rotherham', '2026-03-24', '2026-03-25'],
    ['agency-reports-to-family', 'wales', '2026-03-31', '2026-04-01'],
  ])('trap 11: the %s in %s is in time on %s and late on %s', (report, authority, last, next) => {
    expect(dueTimes(sent(report, authority, null))).toEqual([last]);
    expect([sent(report, authority, last).outcome, sent(report, authority, next).outcome]).toEqual(['in-time', 'late']);
  });

  test.each<[Report, Authority]>([
    ['report-to-family', 'oxfordshire'],
    ['agency-reports-to-family', 'oxfordshire'],
    ['report-to-chair', 'wales'],
    ['report-to-family', 'wales'],
  ])('trap 11: for the %s %s has no number, and none is invented', (report, authority) => {
    expect(sent(report, authority, '2026-04-09').outcome).toBe('policy-silent');
  });
});
