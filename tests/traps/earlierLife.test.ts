import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/domain/CaseFile.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { earlyReview } from '../../src/questions/earlyReview.ts';
import { ending } from '../../src/questions/ending.ts';
import {
  askedOf,
  auditOf,
  authorities,
  caseOf,
  childWith,
  earlyReviewsIn,
  foundIn,
  initial,
  outcomesOf,
  planMade,
  reviewOn,
  timelineOf,
  withTriggers,
} from './caseInTime.ts';

type Recorded = Readonly<Record<string, unknown>>;

const second = { ...initial, id: 'second', heldOn: '2025-06-02' };
const review = reviewOn('r1', '2025-04-01');
const nextReview = reviewOn('r2', '2025-08-20', { outcome: { planContinues: true } });
/** A plan that ended, and another that a second initial conference made. */
const twoPlans = (endedOn: string, endingRoute: string): readonly Recorded[] => [
  planMade({ endedOn, endingRoute }),
  { madeAt: 'second', endedOn: null },
];

describe('what was said or came about under an earlier plan ends no later one', () => {
  const ended = caseOf(
    childWith({
      plans: twoPlans('2025-04-01', 'review-conference'),
      chronology: [{ on: '2025-04-01', at: 'r1', risk: { continuing: { is: false, by: 'review-conference' } } }],
    }),
    initial,
    review,
    second,
    nextReview,
  );
  const left = caseOf(
    childWith({
      leftUnitedKingdomOn: '2025-02-03',
      plans: twoPlans('2025-02-21', 'without-conference'),
      chronology: [],
    }),
    initial,
    second,
    nextReview,
  );
  test.each<[string, CaseFile]>([
    ['that there is no continuing risk', ended],
    ['that the child left the country', left],
  ])('%s', (_, caseFile) => {
    const open = authorities.map(() => 'undetermined');
    for (const subject of [{}, { conference: 'second' }, { conference: 'r2' }]) {
      expect(outcomesOf(ending, caseFile, '2025-10-01', subject)).toEqual(open);
    }
    expect(foundIn(auditOf('oxfordshire', caseFile, 'r2', '2025-10-01'))).not.toContain(
      'oxfordshire/ends-once-not-needed',
    );
  });

  test('and it ended the earlier one', () => {
    expect(outcomesOf(ending, ended, '2025-10-01', { conference: 'r1' })).toEqual(authorities.map(() => 'may-end'));
  });

  test('save what was said on the day on which the later one was made, or since', () => {
    const judged = (on: string): CaseFile =>
      caseOf(
        childWith({
          plans: [planMade({ endedOn: '2025-06-02' }), { madeAt: 'second', endedOn: null }],
          chronology: [{ on, risk: { continuing: { is: false, by: 'review-conference' } } }],
        }),
        initial,
        second,
      );
    const oxfordshire = (on: string): string => askedOf(ending, 'oxfordshire', judged(on), '2025-10-01').outcome;
    expect(['2025-06-01', '2025-06-02', '2025-07-01'].map(oxfordshire)).toEqual(['undetermined', 'may-end', 'may-end']);
  });
});

describe('what was judged in an earlier time in care does not rule a later one', () => {
  const lookedAfter = [
    { since: '2025-02-03', endedOn: '2025-04-30', reviews: [{ heldOn: '2025-02-20' }] },
    { since: '2025-09-01', endedOn: null, reviews: [] },
  ];
  const inCare = (chronology: readonly Recorded[]): CaseFile =>
    caseOf(childWith({ lookedAfter, visits: [], coreGroups: [], chronology }), initial, reviewOn('r1', '2025-04-04'));

  test('that visits were lowered to monthly', () => {
    const lowered = { visitsLoweredToMonthly: true, monthlyVisitsFitting: { is: true, by: 'review-conference' } };
    const asked = (on: string): string =>
      askedOf(deadline('visit'), 'oxfordshire', inCare([{ on, lookedAfter: lowered }]), '2025-09-25').outcome;
    expect([asked('2025-02-10'), asked('2025-09-01')]).toEqual(['undetermined', 'due']);
  });

  test('that the child was away from the situation behind the plan', () => {
    const away = { awayFromSituation: { is: true, by: 'review-conference' }, returnPlanned: false };
    const said = (on: string): CaseFile =>
      inCare([
        { on, lookedAfter: away },
        { on: '2025-04-04', at: 'r1', risk: { continuing: { is: true, by: 'review-conference' } } },
      ]);
    const asked = (on: string): string => askedOf(ending, 'oxfordshire', said(on), '2025-09-25').outcome;
    expect([asked('2025-02-10'), asked('2025-09-05')]).toEqual(['undetermined', 'may-end']);
  });
});

describe('what came before a plan was made calls for no review under it', () => {
  const inquorate = { quorum: { met: false } };
  const elsewhere = { madeOn: '2025-06-02', endedOn: null };

  test.each<[string, CaseFile]>([
    [
      'the last review of an earlier plan',
      caseOf(
        childWith({ plans: [planMade({ endedOn: '2025-04-01' }), elsewhere], chronology: [] }),
        initial,
        reviewOn('r1', '2025-04-01', inquorate),
      ),
    ],
    [
      'an incident under an earlier plan',
      caseOf(
        childWith({
          plans: [planMade({ endedOn: '2025-03-03' }), elsewhere],
          chronology: [{ on: '2025-02-20', incident: { furtherHarmOrAllegation: true } }],
        }),
        initial,
      ),
    ],
    [
      'an initial conference that made none',
      caseOf(childWith({ plans: [elsewhere], chronology: [] }), {
        ...initial,
        ...inquorate,
        outcome: { nameAdded: false },
      }),
    ],
  ])('%s', (_, caseFile) => {
    for (const outcome of earlyReviewsIn(caseFile, '2025-09-01')) expect(outcome).not.toMatch(/convene|consider/u);
    for (const { id } of caseFile.conferences) {
      expect(foundIn(auditOf('oxfordshire', caseFile, id, '2025-09-01'))).not.toContain(
        'oxfordshire/review-not-convened',
      );
    }
  });

  test('at the conference that made the plan', () => {
    const caseFile = caseOf(
      childWith({ plans: twoPlans('2025-04-01', 'review-conference'), chronology: [] }),
      initial,
      reviewOn('r1', '2025-04-01', inquorate),
      second,
    );
    for (const authority of withTriggers) {
      expect(askedOf(earlyReview, authority, caseFile, '2025-09-01', { conference: 'second' }).outcome).toBe(
        'undetermined',
      );
    }
  });
});

describe('what recurs, seen from a conference before or after which care ended', () => {
  test.each(['2025-02-03', '2024-12-10'])('is owed on where its rule does not ask of care: until %s', (endedOn) => {
    const lookedAfter = [{ since: '2024-12-01', endedOn, reviews: [] }];
    const caseFile = caseOf(childWith({ lookedAfter, coreGroups: [{ heldOn: '2025-01-17' }] }), initial);
    const asked = askedOf(deadline('core-group'), 'wales', caseFile, '2025-09-01', { conference: 'initial' });
    const told = timelineOf('wales', caseFile, '2025-09-01').filter(({ deadline }) => deadline === 'core-group');
    expect(asked.outcome).toBe('overdue');
    expect(told.map(({ status }) => status)).toContain('overdue');
  });
});
