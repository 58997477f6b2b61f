import { describe, expect, test } from 'vitest';
import type { LooseCase, LooseConference } from './support/LooseCase.ts';
import {
  child,
  childUntil,
  initial as madePlan,
  ofRule,
  review,
  timelineOf,
  type Brief,
} from './support/timelineOf.ts';

const initial = madePlan('2025-11-30');

const reviewsOf = (loose: LooseCase, asOf: string): readonly Brief[] => {
  const entries = timelineOf('oxfordshire', loose, asOf);
  return ['oxfordshire/first-review', 'oxfordshire/further-review'].flatMap((rule) => ofRule(entries, rule));
};

const withReviews = (...reviews: readonly LooseConference[]): LooseCase => ({
  children: [child],
  conferences: [initial, ...reviews],
});

describe('the months of an interval', () => {
  test.each([
    ['2025-11-30', '2026-02-28'],
    ['2025-05-31', '2025-08-31'],
    ['2025-06-10', '2025-09-10'],
  ])('three months from %s is %s, and no fixed number of days', (heldOn, due) => {
    const loose = { children: [child], conferences: [{ ...initial, heldOn }] };

    expect(reviewsOf(loose, heldOn)).toEqual([{ due, done: null, status: 'due-next' }]);
    expect(reviewsOf(loose, due)).toEqual([{ due, done: null, status: 'due-next' }]);
  });

  test('the day after the last is overdue by one', () => {
    expect(reviewsOf(withReviews(), '2026-03-01')).toEqual([
      { due: '2026-02-28', done: null, status: 'overdue', overrun: { days: 1 } },
    ]);
  });
});

describe('reviews that were held', () => {
  test('are listed each with the day that applied to it, and the next one after them', () => {
    const loose = withReviews(review('one', { heldOn: '2026-02-27' }), review('two', { heldOn: '2026-08-27' }));

    expect(reviewsOf(loose, '2026-09-01')).toEqual([
      { due: '2026-02-28', done: '2026-02-27', status: 'done' },
      { due: '2026-08-27', done: '2026-08-27', status: 'done' },
      { due: '2027-02-27', done: null, status: 'due-next' },
    ]);
  });

  test('a late one does not shorten the next interval', () => {
    expect(reviewsOf(withReviews(review('one', { heldOn: '2026-03-14' })), '2026-04-01')).toEqual([
      { due: '2026-02-28', done: '2026-03-14', status: 'late', overrun: { days: 14 } },
      { due: '2026-09-14', done: null, status: 'due-next' },
    ]);
  });

  test('what is held only later has not been held yet', () => {
    expect(reviewsOf(withReviews(review('one', { heldOn: '2026-02-27' })), '2026-01-15')).toEqual([
      { due: '2026-02-28', done: null, status: 'due-next' },
    ]);
  });

  test('a review of which it is not known whether it was held leaves the next one open', () => {
    const entries = timelineOf('oxfordshire', withReviews(review('one', { plannedOn: '2026-02-20' })), '2026-03-01');
    const reviews = entries.filter(({ deadline }) => deadline === 'review');

    expect(reviews).toMatchObject([
      { conference: 'one', due: '2026-02-28', status: 'unknown', missing: ['review.heldOn'] },
      { conference: null, due: null, status: 'unknown', applies: 'unknown' },
      { conference: null, due: null, status: 'unknown', applies: 'unknown' },
    ]);
    expect(reviews[1]?.missing).toContain('review.precedingConferenceOn');
  });
});

test('a review of which neither day nor whether it was held is known may be one under the latest plan', () => {
  const entries = timelineOf('oxfordshire', withReviews(review('some', {})), '2026-03-01');

  expect(entries).toContainEqual(
    expect.objectContaining({ rule: 'oxfordshire/first-review', conference: 'some', status: 'unknown' }),
  );
});

describe('the next review', () => {
  const nextOf = (...reviews: readonly LooseConference[]): unknown =>
    timelineOf('oxfordshire', withReviews(...reviews), '2026-04-01').findLast(({ deadline }) => deadline === 'review');

  test('is about the soonest planned one that is recorded', () => {
    const held = review('held', { plannedOn: '2026-02-20', heldOn: '2026-02-25' });
    const later = review('later', { plannedOn: '2026-08-21', heldOn: null });
    const sooner = review('sooner', { plannedOn: '2026-08-20', heldOn: null });

    expect(nextOf(held, later, sooner)).toMatchObject({
      conference: 'sooner',
      due: '2026-08-25',
      id: 'oxfordshire/further-review/a/conference:sooner',
    });
  });

  test('is about none that was to be held before another one was', () => {
    const putOff = review('put-off', { plannedOn: '2026-02-20', heldOn: null });
    const held = review('held', { heldOn: '2026-02-25' });

    expect(nextOf(putOff, held)).toMatchObject({
      conference: null,
      due: '2026-08-25',
      id: 'oxfordshire/further-review/a/plan:conference:initial/after:2026-02-25',
    });
  });

  test('takes nothing from another conference that is to come', () => {
    const transfer = review('transfer', { kind: 'transfer', plannedOn: '2026-04-10', heldOn: null });

    expect(nextOf(transfer)).toMatchObject({ conference: null, due: '2026-02-28', status: 'overdue' });
  });

  test('is of no date before a plan is made', () => {
    expect(reviewsOf({ children: [child] }, '2026-04-01')).toMatchObject([{ due: null }, { due: null }]);
    expect(reviewsOf({ children: [{ ...child, plans: [] }], conferences: [initial] }, '2026-04-01')).toEqual([]);
  });
});

describe('a conference of which it is not known whether it is a review', () => {
  const unclear: LooseConference = { id: 'unclear', children: ['a'], heldOn: '2026-02-20' };
  const reviews = timelineOf('oxfordshire', withReviews(unclear), '2026-03-01').filter(
    ({ deadline }) => deadline === 'review',
  );

  test('may have been owed under any rule, by a day that is not known', () => {
    expect(reviews.filter(({ conference }) => conference === 'unclear')).toMatchObject(
      ['oxfordshire/first-review', 'oxfordshire/further-review'].map((rule) => ({
        rule,
        due: null,
        applies: 'unknown',
      })),
    );
  });

  test('leaves open which review comes next, and from which day it counts', () => {
    const open = { due: null, applies: 'unknown', missing: ['review.isFirst', 'review.precedingConferenceOn'] };

    expect(reviews.filter(({ conference }) => conference === null)).toMatchObject([open, open]);
  });
});

test('a review on the day on which the plan was made was held under no plan', () => {
  expect(reviewsOf(withReviews(review('same-day', { heldOn: '2025-11-30' })), '2025-12-01')).toEqual([
    { due: '2026-02-28', done: null, status: 'due-next' },
  ]);
});

test('the conference that made the plan is no review under it, whatever else is known of it', () => {
  const conferences = [{ id: 'initial', children: ['a'], plannedOn: '2025-11-30' }];
  const entries = timelineOf('oxfordshire', { children: [child], conferences }, '2026-03-01');

  expect(entries.filter(({ deadline, conference }) => deadline === 'review' && conference !== null)).toEqual([]);
});

test('nothing is known of a review where it is not known whether any conference was held', () => {
  const entries = timelineOf(
    'oxfordshire',
    { children: [child], conferences: [{ id: 'initial', kind: 'initial', children: ['a'] }] },
    '2026-03-01',
  );

  expect(entries.filter(({ deadline }) => deadline === 'review')).toMatchObject([
    {
      id: 'oxfordshire/first-review/a/plan:conference:initial/after:unknown',
      due: null,
      missing: ['review.isFirst', 'review.precedingConferenceOn'],
    },
    { rule: 'oxfordshire/further-review', due: null },
  ]);
});

describe("a plan's end", () => {
  const ended = (endedOn: string, ...reviews: readonly LooseConference[]): LooseCase => ({
    children: [childUntil(endedOn)],
    conferences: [initial, ...reviews],
  });

  test('leaves no review to come', () => {
    expect(reviewsOf(ended('2026-02-20'), '2026-12-01')).toEqual([]);
    expect(reviewsOf(ended('2026-02-28'), '2026-12-01')).toEqual([]);
  });

  test('shows a review as missed that should have come before it', () => {
    expect(reviewsOf(ended('2026-03-10'), '2026-12-01')).toEqual([
      { due: '2026-02-28', done: null, status: 'missed', overrun: { days: 10 } },
    ]);
  });

  test('keeps the reviews before it, and the one that ended it', () => {
    const reviews = [review('one', { heldOn: '2026-02-20' }), review('two', { heldOn: '2026-08-25' })];

    expect(reviewsOf(ended('2026-08-25', ...reviews), '2026-12-01')).toEqual([
      { due: '2026-02-28', done: '2026-02-20', status: 'done' },
      { due: '2026-08-20', done: '2026-08-25', status: 'late', overrun: { days: 5 } },
    ]);
  });

  test('shows as missed the very review that was planned, whatever conference came later', () => {
    const leftOver = review('left-over', { plannedOn: '2026-03-20', heldOn: null });
    const later = review('later', { kind: 'transfer', heldOn: '2026-06-01' });
    const entries = timelineOf('oxfordshire', ended('2026-03-10', leftOver, later), '2026-12-01');

    expect(entries.filter(({ deadline }) => deadline === 'review')).toMatchObject([
      { conference: 'left-over', due: '2026-02-28', status: 'missed', planned: null },
    ]);
  });

  test('makes nothing owed of a review held after it', () => {
    const reviews = [review('one', { heldOn: '2026-02-20' }), review('two', { heldOn: '2026-12-20' })];

    expect(reviewsOf(ended('2026-03-01', ...reviews), '2026-12-31')).toEqual([
      { due: '2026-02-28', done: '2026-02-20', status: 'done' },
    ]);
  });

  test('leaves open whether a review that was planned before it was held, and drops one planned for later', () => {
    const entriesWith = (plannedOn: string): unknown =>
      timelineOf('oxfordshire', ended('2026-02-20', review('one', { plannedOn })), '2026-12-01').filter(
        ({ conference, deadline }) => conference === 'one' && deadline === 'review',
      );

    expect(entriesWith('2026-02-10')).toMatchObject([
      { due: '2026-02-28', status: 'unknown', missing: ['review.heldOn'] },
    ]);
    expect(entriesWith('2026-02-27')).toEqual([]);
  });

  test('leaves it open whether the next review is owed while it is not known', () => {
    const entries = timelineOf(
      'oxfordshire',
      { children: [{ ...child, plans: [{ madeAt: 'initial' }] }], conferences: [initial] },
      '2026-03-10',
    );

    expect(entries.filter(({ deadline }) => deadline === 'review')).toMatchObject([
      { due: '2026-02-28', status: 'overdue', applies: 'unknown', missing: ['plan.stage', 'plan.endedOn'] },
    ]);
  });
});

describe('two plans of one child', () => {
  const conferences = [
    madePlan('2024-03-01', { id: 'first-plan', kind: 'pre-birth' }),
    review('first-review', { heldOn: '2024-06-30' }),
    madePlan('2025-12-01', { id: 'second-plan' }),
  ];
  const plans = [
    { madeAt: 'first-plan', endedOn: '2025-02-01' },
    { madeAt: 'second-plan', endedOn: null },
  ];
  const reviewsUnder = (loose: LooseCase): unknown =>
    timelineOf('rotherham', loose, '2026-01-15')
      .filter(({ deadline }) => deadline === 'review')
      .map(({ rule, due, done, status, overrun }) => ({ rule, due, done, status, days: overrun?.days }));

  test('each have their first review under the rules for its own making, and each what was missed under it', () => {
    expect(reviewsUnder({ children: [{ ...child, bornOn: '2024-05-10', plans }], conferences })).toEqual([
      {
        rule: 'rotherham/first-review-after-birth',
        due: '2024-06-01',
        done: '2024-06-30',
        status: 'late',
        days: 29,
      },
      { rule: 'rotherham/further-review', due: '2024-12-30', done: null, status: 'missed', days: 33 },
      { rule: 'rotherham/first-review', due: '2026-03-01', done: null, status: 'due-next', days: undefined },
    ]);
  });

  test('are each about a review that was planned under it, and about no other', () => {
    const never = (id: string, plannedOn: string): LooseConference => review(id, { plannedOn, heldOn: null });
    const about = (...planned: readonly LooseConference[]): unknown =>
      timelineOf(
        'oxfordshire',
        { children: [{ ...child, plans }], conferences: [...conferences, ...planned] },
        '2026-01-15',
      )
        .filter(({ deadline, done }) => deadline === 'review' && done === null)
        .map(({ conference }) => conference);

    expect(about(never('old', '2024-12-20'), never('new', '2026-02-20'))).toEqual(['old', 'new']);
    expect(about(never('new', '2026-02-20'))).toEqual([null, 'new']);
    expect(about(never('old', '2024-12-20'))).toEqual(['old', null]);
  });

  test('are told whichever way the record lists them', () => {
    const born = { ...child, bornOn: '2024-05-10' };

    expect(reviewsUnder({ children: [{ ...born, plans: plans.toReversed() }], conferences })).toEqual(
      reviewsUnder({ children: [{ ...born, plans }], conferences }),
    );
  });
});
