import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../src/timeline/index.ts';
import type { LooseCase, LooseChild, LooseConference } from './support/LooseCase.ts';
import { brief, initial, ofRule, review as aReview, storedCase, timelineOf } from './support/timelineOf.ts';

const child: LooseChild = {
  id: 'a',
  bornOn: '2015-01-01',
  diedOn: null,
  plans: [{ madeOn: '2024-12-02', endedOn: null }],
};
const review = (parts: Partial<LooseConference>, id = 'review'): LooseConference => aReview(id, parts);
const about = (...conferences: readonly LooseConference[]): LooseCase => ({ children: [child], conferences });

describe('a deadline of 24 hours', () => {
  const decisionSent = (sentAt: string | null, asOf: string, endedAt = '2026-03-13T15:30:00Z'): unknown =>
    ofRule(
      timelineOf('oxfordshire', about(review({ heldOn: endedAt.slice(0, 10), endedAt, decision: { sentAt } })), asOf),
      'oxfordshire/decision-sent',
    );

  test('is kept to the minute, the weekend counted', () => {
    expect(decisionSent('2026-03-14T15:30:00Z', '2026-03-20')).toEqual([
      { due: '2026-03-14T15:30:00Z', done: '2026-03-14T15:30:00Z', status: 'done' },
    ]);
  });

  test('is late by hours, with the calendar days beside them', () => {
    expect(decisionSent('2026-03-14T18:00:00Z', '2026-03-20')).toEqual([
      {
        due: '2026-03-14T15:30:00Z',
        done: '2026-03-14T18:00:00Z',
        status: 'late',
        overrun: { days: 0, hours: 2.5 },
      },
    ]);
    expect(decisionSent('2026-03-16T09:30:00Z', '2026-03-20')).toMatchObject([{ overrun: { days: 2, hours: 42 } }]);
  });

  test('goes by the moment and not by the text where clocks are set apart', () => {
    expect(decisionSent('2026-03-14T23:45:00Z', '2026-03-20', '2026-03-14T00:15:00+01:00')).toMatchObject([
      { due: '2026-03-15T00:15:00+01:00', status: 'late', overrun: { days: 0, hours: 0.5 } },
    ]);
  });

  test('is overdue by days, since no hour of `asOf` is known', () => {
    expect(decisionSent(null, '2026-03-14')).toMatchObject([{ status: 'due' }]);
    expect(decisionSent(null, '2026-03-16')).toMatchObject([{ status: 'overdue', overrun: { days: 2 } }]);
  });
});

test('what is due on a day may be done at a moment of it, and is late by working days where those count', () => {
  const sent = (sentAt: string): unknown =>
    ofRule(
      timelineOf('rotherham', about(review({ heldOn: '2026-03-12', decision: { sentAt } })), '2026-03-20'),
      'rotherham/decision-sent',
    );

  expect(sent('2026-03-13T23:59:00Z')).toEqual([{ due: '2026-03-13', done: '2026-03-13T23:59:00Z', status: 'done' }]);
  // Due on a Friday: Saturday is no working day late, Tuesday two.
  expect(sent('2026-03-14T09:00:00Z')).toMatchObject([{ status: 'late', overrun: { days: 1, workingDays: 0 } }]);
  expect(sent('2026-03-17T09:00:00Z')).toMatchObject([{ status: 'late', overrun: { days: 4, workingDays: 2 } }]);
});

describe('each conference', () => {
  const conferences = [
    review({ heldOn: '2025-09-10', reports: { socialWorkerToChairOn: '2025-09-04' } }, 'september'),
    review({ plannedOn: '2026-04-09', heldOn: null, reports: { socialWorkerToChairOn: null } }, 'april'),
  ];

  test('has its own deadlines, past and to come', () => {
    const entries = timelineOf('rotherham', about(...conferences), '2026-03-01');

    // Easter lies before the one in April.
    expect(ofRule(entries, 'rotherham/report-to-chair')).toEqual([
      { due: '2025-09-03', done: '2025-09-04', status: 'late', overrun: { days: 1, workingDays: 1 } },
      { due: '2026-03-31', done: null, status: 'due' },
    ]);
    expect(entries.filter(({ deadline }) => deadline === 'minutes-sent')).toMatchObject([
      { conference: 'september', due: '2025-10-08', status: 'unknown', missing: ['minutes.sentOn'] },
    ]);
  });

  test('has none before it is of a kind to have them', () => {
    const entries = timelineOf('wales', about({ ...review({ heldOn: '2026-02-02' }), kind: 'initial' }), '2026-03-01');

    expect(entries.filter(({ rule }) => rule === 'wales/reports-to-family')).toEqual([]);
  });

  test('that made an earlier plan has nothing to do with the core group of a later one', () => {
    const loose: LooseCase = {
      children: [
        {
          id: 'a',
          plans: [
            { madeAt: 'first', endedOn: '2024-09-01' },
            { madeAt: 'second', endedOn: null },
          ],
          coreGroups: [{ heldOn: '2025-12-04' }],
        },
      ],
      conferences: [initial('2024-03-04', { id: 'first' }), initial('2025-12-01', { id: 'second' })],
    };

    expect(
      timelineOf('wales', loose, '2026-01-05').filter(({ deadline }) => deadline === 'summary-sent'),
    ).toMatchObject([
      { conference: 'first', due: '2024-03-11' },
      { conference: 'second', due: '2025-12-04' },
    ]);
  });
});

describe('each request to exclude someone', () => {
  const asked = (...days: readonly string[]): Timeline =>
    timelineOf(
      'oxfordshire',
      about(
        review({
          plannedOn: '2026-03-12',
          heldOn: null,
          exclusions: days.map((requestedOn, index) => ({ about: String(index), requestedOn })),
        }),
      ),
      '2026-03-11',
    ).filter(({ deadline }) => deadline === 'exclusion-notice');

  test('has a deadline of its own', () => {
    expect(asked('2026-03-09', '2026-03-10').map(brief)).toEqual([
      { due: '2026-03-09', done: '2026-03-09', status: 'done' },
      { due: '2026-03-09', done: '2026-03-10', status: 'late', overrun: { days: 1, workingDays: 1 } },
    ]);
    expect(asked('2026-03-09', '2026-03-10').map(({ conference, exclusion }) => [conference, exclusion])).toEqual([
      ['review', 0],
      ['review', 1],
    ]);
  });

  test('is none where none is recorded', () => {
    expect(asked()).toEqual([]);
  });
});

describe('siblings', () => {
  const { children, conferences = [] } = storedCase('siblings-in-one-conference');
  const at = (entries: Timeline, deadline: string): readonly (readonly string[])[] =>
    entries
      .filter((entry) => entry.deadline === deadline && entry.conference === 'review-march')
      .map((entry) => entry.children);

  test('share what is the same for them at one conference, and nothing else', () => {
    const entries = timelineOf('rotherham', { children, conferences }, '2026-03-25');

    expect(at(entries, 'decision-sent')).toEqual([['brother', 'sister']]);
    expect(at(entries, 'minutes-sent')).toEqual([['brother', 'sister']]);
    // For him it is a further review, for her the first.
    expect(at(entries, 'review')).toEqual([['brother'], ['sister']]);
    expect(ofRule(entries, 'rotherham/first-review')).toEqual([
      { due: '2025-09-11', done: '2025-09-10', status: 'done' },
      { due: '2026-03-22', done: '2026-03-18', status: 'done' },
    ]);
  });

  test('share no longer what is said of one of them alone', () => {
    const perChild = [{ child: 'sister', minutes: { sentOn: '2026-03-24' } }];
    const split = conferences.map((one) => (one.id === 'review-march' ? { ...one, perChild } : one));
    const entries = timelineOf('rotherham', { children, conferences: split }, '2026-03-25');

    expect(at(entries, 'decision-sent')).toEqual([['brother', 'sister']]);
    expect(at(entries, 'minutes-sent')).toEqual([['brother'], ['sister']]);
  });

  test('are each owed the reviews and visits that no conference is recorded for', () => {
    const twins = ['a', 'b'].map((id) => ({ id, bornOn: '2020-05-01', plans: [{ madeAt: 'initial', endedOn: null }] }));
    const conference = initial('2026-03-02', { children: ['a', 'b'] });
    const entries = timelineOf('rotherham', { children: twins, conferences: [conference] }, '2026-03-10');

    expect(entries.filter(({ deadline }) => deadline === 'review')).toMatchObject([
      { children: ['a'], due: '2026-06-02' },
      { children: ['b'], due: '2026-06-02' },
    ]);
  });
});

describe('a date beyond the calendar', () => {
  test('is provisional, and says how far the calendar goes', () => {
    const entries = timelineOf('rotherham', about(review({ plannedOn: '2029-01-10', heldOn: null })), '2028-12-01');

    expect(entries.find(({ deadline }) => deadline === 'report-to-chair')).toMatchObject({
      due: '2029-01-03',
      provisional: [{ because: 'beyond-calendar', coversTo: '2028-12-31' }],
    });
  });

  test('is not, where no working days count', () => {
    const made = { ...child, plans: [{ madeAt: 'initial', endedOn: null }] };
    const loose = { children: [made], conferences: [initial('2028-11-30')] };

    expect(timelineOf('oxfordshire', loose, '2028-12-01')).toContainEqual(
      expect.objectContaining({ rule: 'oxfordshire/first-review', due: '2029-02-28', provisional: [] }),
    );
  });
});

test('a date that may come forward says with which fact', () => {
  const preBirth = initial('2026-01-14', { kind: 'pre-birth' });
  const unborn: LooseChild = { id: 'a', bornOn: null, plans: [{ madeAt: 'initial', endedOn: null }] };
  const entries = timelineOf('rotherham', { children: [unborn], conferences: [preBirth] }, '2026-03-10');

  expect(entries.find(({ deadline }) => deadline === 'review')).toMatchObject({
    due: '2026-04-14',
    status: 'due-next',
    provisional: [{ because: 'may-be-sooner', fact: 'child.bornOn' }],
    steps: [
      { fact: 'child.bornOn', at: 'not-happened' },
      { fact: 'review.precedingConferenceOn', at: '2026-01-14' },
      { add: { months: 3 }, counting: 'exclusive', gives: '2026-04-14' },
    ],
  });
});

describe('what is owed at a conference', () => {
  const offered = (bornOn: string, asOf: string): Timeline =>
    timelineOf(
      'rotherham',
      {
        children: [{ ...child, bornOn }],
        conferences: [review({ heldOn: '2025-06-10', advocacy: { offered: false } })],
      },
      asOf,
    ).filter(({ rule }) => rule === 'rotherham/offer-advocate');

  test('goes by how old the child was then, and not by the birthdays since', () => {
    expect(offered('2016-06-10', '2026-03-01')).toMatchObject([{ due: '2025-06-10', status: 'overdue' }]);
    expect(offered('2016-06-11', '2025-06-10')).toEqual([]);
    expect(offered('2016-06-11', '2026-03-01')).toEqual([]);
  });
});

describe('what is owed once for a looked-after child in Oxfordshire', () => {
  const since = '2026-01-26';
  const review20 = (...days: readonly Partial<LooseConference>[]): unknown =>
    ofRule(
      timelineOf(
        'oxfordshire',
        {
          children: [{ ...child, lookedAfter: [{ since, endedOn: null, reviews: [{ heldOn: '2026-02-24' }] }] }],
          conferences: days.map((parts, index) => review(parts, `review-${String(index)}`)),
        },
        '2026-06-01',
      ),
      'oxfordshire/looked-after-review-in-20-days',
    );
  const late = { due: '2026-02-23', done: '2026-02-24', status: 'late', overrun: { days: 1, workingDays: 1 } };

  test('hangs on the first conference after that, whatever comes later', () => {
    expect(review20({ heldOn: '2026-03-03' })).toEqual([late]);
    expect(review20({ heldOn: '2025-12-04' }, { heldOn: '2026-02-20' }, { plannedOn: '2026-08-20' })).toEqual([]);
    expect(review20({ heldOn: '2025-12-04' }, { heldOn: '2026-03-03' }, { plannedOn: '2026-08-20' })).toEqual([late]);
  });

  test('hangs on no conference that was called off', () => {
    const off = { plannedOn: '2026-02-10', cancelledOn: '2026-02-05', heldOn: null };
    expect(review20({ heldOn: '2025-12-04' }, off)).toEqual([late]);
    expect(review20({ heldOn: '2025-12-04' }, off, { heldOn: '2026-02-20' })).toEqual([]);
  });

  test('hangs on a conference of the same day', () => {
    expect(review20({ heldOn: since }, { heldOn: '2026-04-20' })).toEqual([]);
  });

  test('hangs on no conference where there is none', () => {
    expect(review20()).toMatchObject([{ due: '2026-02-23', done: '2026-02-24', status: 'late' }]);
    expect(review20({ heldOn: '2025-12-04' })).toEqual([late]);
    expect(review20({ heldOn: null })).toMatchObject([{ due: '2026-02-23', done: '2026-02-24' }]);
  });
});
