import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/cases/index.ts';
import { lookedAfter, preparation, record, reports } from '../../src/questions/checklists.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { calendarDay } from '../support/rules.ts';
import {
  askedOf,
  auditOf,
  authorities,
  caseOf,
  childWith,
  foundIn,
  initial,
  outcomesOf,
  planMade,
  reviewOn,
  timelineOf,
} from './caseInTime.ts';

describe('a conference whose planned day has passed, and of which nobody knows when it was held', () => {
  const planned = {
    id: 'r',
    kind: 'review',
    children: ['a'],
    plannedOn: '2025-03-03',
    reports: { socialWorkerToChairOn: '2025-02-28' },
  };
  const reportsOf = (conference: object): readonly string[] =>
    outcomesOf(deadline('report-to-chair'), caseOf(childWith(), initial, { ...conference }), '2025-04-01', {
      conference: 'r',
    });

  test.each([
    ['not known to have been held', planned],
    ['known not to have been held then', { ...planned, heldOn: null }],
  ])('makes no report late by its old day: %s', (_, conference) => {
    expect(reportsOf(conference).slice(0, 2)).toEqual(['undetermined', 'undetermined']);
    for (const authority of authorities) {
      const caseFile = caseOf(childWith(), initial, conference);
      const late = timelineOf(authority, caseFile, '2025-04-01').filter(({ status }) => status === 'late');
      expect([late, foundIn(auditOf(authority, caseFile, 'r', '2025-04-01'))]).toEqual([[], []]);
    }
  });

  test('is judged by its day once that is known, and by its old day where it was called off', () => {
    expect(reportsOf({ ...planned, heldOn: '2025-03-12' }).slice(0, 2)).toEqual(['in-time', 'in-time']);
    const facts = readFacts(
      caseOf(childWith(), initial, { ...planned, heldOn: null, cancelledOn: '2025-03-01' }),
      { child: 'a', conference: 'r' },
      calendarDay('2025-04-01'),
    );
    expect(facts.values['conference.dayOn']).toBe('2025-03-03');
  });

  test('may be the next one or not, so that nothing about that is in order', () => {
    const caseFile = caseOf(childWith(), initial, { id: 't', kind: 'review', children: ['a'] });
    for (const question of [preparation, reports]) {
      expect(outcomesOf(question, caseFile, '2025-03-10')).not.toContain('in-order');
    }
  });
});

test('a birthday that is known settles no less than one that is not', () => {
  const perhaps = { id: 'r', kind: 'review', children: ['a'], plannedOn: '2025-02-01' };
  const lifeWhen = (bornOn: string | null): unknown =>
    readFacts(
      caseOf(childWith({ bornOn }), initial, perhaps),
      { child: 'a', conference: 'r' },
      calendarDay('2025-06-20'),
    ).values['child.life'];
  expect([lifeWhen(null), lifeWhen('2025-03-01'), lifeWhen('2018-01-01')]).toEqual([
    'unborn',
    'unborn-or-living',
    'living',
  ]);
});

test('a child who is born on the day of the pre-birth conference has a plan made before the birth', () => {
  const madeBeforeBirth = (kind: string): unknown =>
    readFacts(
      caseOf(childWith({ bornOn: '2025-01-10' }), { ...initial, kind }),
      { child: 'a' },
      calendarDay('2025-02-13'),
    ).values['plan.madeBeforeBirth'];
  expect([madeBeforeBirth('pre-birth'), madeBeforeBirth('initial')]).toEqual([true, false]);
});

describe('what recurs, seen from the conference before a child came to be looked after', () => {
  const coreGroups = [{ heldOn: '2025-05-05' }];
  const inCare = childWith({ lookedAfter: [{ since: '2025-01-14', endedOn: null, reviews: [] }], coreGroups });
  const atHome = childWith({ coreGroups });

  test('is overdue at home and in care alike where the rule does not ask', () => {
    for (const child of [inCare, atHome]) {
      const caseFile = caseOf(child, initial);
      const asked = askedOf(deadline('core-group'), 'wales', caseFile, '2025-11-20', { conference: 'initial' });
      expect(asked.outcome).toBe('overdue');
      expect(foundIn(auditOf('wales', caseFile, 'initial', '2025-11-20'))).toContain('wales/core-group-monthly');
    }
  });
});

describe('Oxfordshire: a review that was put off hides no later one that has a day to come', () => {
  const since = { since: '2025-03-03', endedOn: null, reviews: [] };
  const putOff = { ...reviewOn('r1', ''), plannedOn: '2025-03-06', heldOn: null };
  const toCome = { ...reviewOn('r2', ''), plannedOn: '2025-03-20', heldOn: null };

  test('the twenty days are then kept to', () => {
    const caseFile = caseOf(childWith({ lookedAfter: [since] }), initial, putOff, toCome);
    const { values } = readFacts(caseFile, { child: 'a' }, calendarDay('2025-03-11'));
    expect(values['lookedAfter.reviewConferenceOn']).toBe('2025-03-20');
    expect(askedOf(deadline('looked-after-review'), 'oxfordshire', caseFile, '2025-03-11').outcome).toBe('not-running');
  });
});

describe('Oxfordshire: what is owed to a looked-after child with a plan', () => {
  const notDone = {
    agenciesAskedForViews: false,
    reviews: [{ heldOn: '2023-05-20', decisionRecordedByIndependentReviewingOfficer: false }],
  };
  const notKept = (since: string, more: object = {}): readonly string[] => {
    const child = childWith({ lookedAfter: [{ since, endedOn: null, ...notDone, ...more }] });
    const { reasons } = askedOf(lookedAfter, 'oxfordshire', caseOf(child, initial), '2025-02-20');
    return reasons.filter(({ verdict, kept }) => verdict === 'holds' && kept === 'no').map(({ rule }) => rule);
  };

  test('was not owed years before there was one', () => {
    const early = notKept('2023-05-02');
    expect(early).not.toContain('oxfordshire/ask-agencies-views');
    expect(early).not.toContain('oxfordshire/officer-records-decision');
  });

  test('is owed once there is', () => {
    const reviews = [{ heldOn: '2025-02-10', decisionRecordedByIndependentReviewingOfficer: false }];
    expect(notKept('2025-01-20', { reviews })).toEqual(
      expect.arrayContaining(['oxfordshire/ask-agencies-views', 'oxfordshire/officer-records-decision']),
    );
  });
});

test.each(['initial', 'pre-birth', 'transfer'])(
  'Oxfordshire: the day of the review is told at a conference of kind %s',
  (kind) => {
    const conference = { ...initial, kind, administration: { reviewDateTold: false, reviewDateRecorded: false } };
    const caseFile = caseOf(childWith({ plans: [planMade()] }), conference);
    const { reasons } = askedOf(record, 'oxfordshire', caseFile, '2025-02-01', { conference: 'initial' });
    expect(reasons.find(({ rule }) => rule === 'oxfordshire/review-date-told')).toMatchObject({
      verdict: 'holds',
      kept: 'no',
    });
  },
);
