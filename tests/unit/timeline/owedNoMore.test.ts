import { describe, expect, test } from 'vitest';
import type { About } from '../../../src/engine/About.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import type { Timeline } from '../../../src/timeline/index.ts';
import { aRule } from '../../support/rules.ts';
import type { LooseCase, LooseChild, LooseConference } from './support/LooseCase.ts';
import { brief, child, childUntil, initial, ofRule, review, timelineBy, timelineOf } from './support/timelineOf.ts';

const open = (entries: Timeline): Timeline =>
  entries.filter(({ status }) => ['due', 'due-next', 'overdue'].includes(status));

describe('after a death', () => {
  const bornOn = '2015-01-01';
  const died = (diedOn: string, changes: Partial<LooseChild> = {}): LooseChild => ({
    ...child,
    bornOn,
    diedOn,
    lookedAfter: [],
    moves: [],
    ...changes,
  });
  const conferences = [
    initial('2025-11-03', { minutes: { sentOn: null }, decision: { sentAt: null } }),
    review('january', { heldOn: '2026-01-28', minutes: { sentOn: null }, reports: { socialWorkerToChairOn: null } }),
    review('june', { plannedOn: '2026-06-15', heldOn: null, reports: { socialWorkerToChairOn: null } }),
  ];
  const after = (authority: 'oxfordshire' | 'rotherham' | 'wales', one: LooseChild, asOf = '2026-08-03'): Timeline =>
    timelineOf(authority, { children: [one], conferences }, asOf);

  test.each(['oxfordshire', 'rotherham', 'wales'] as const)('nothing is owed any more in %s', (authority) => {
    const entries = after(authority, died('2026-02-01', { visits: [], coreGroups: [] }));

    expect(open(entries)).toEqual([]);
    expect(
      entries.filter(({ due, done, status }) => status !== 'done' && done === null && (due ?? '') > '2026-02-01'),
    ).toEqual([]);
  });

  test('what had fallen due before it is missed, by the days until then', () => {
    expect(ofRule(after('rotherham', died('2026-02-01')), 'rotherham/minutes-sent')).toEqual([
      { due: '2025-12-01', done: null, status: 'missed', overrun: { days: 62, workingDays: 41 } },
    ]);
    expect(ofRule(after('rotherham', died('2026-02-01')), 'rotherham/report-to-chair')).toEqual([
      { due: '2026-01-21', done: null, status: 'missed', overrun: { days: 11, workingDays: 7 } },
    ]);
  });

  test('what was due on its day is owed no more', () => {
    const entries = after('rotherham', died('2025-12-01'));

    expect(ofRule(entries, 'rotherham/minutes-sent')).toEqual([]);
  });

  test('no birthday review and no next review is to come, and no earlier one is missed that was not due', () => {
    const entries = after('oxfordshire', died('2026-02-01'));

    expect(ofRule(entries, 'oxfordshire/birthday-review')).toEqual([]);
    expect(entries.filter(({ deadline }) => deadline === 'review').map(brief)).toEqual([
      { due: '2026-02-03', done: '2026-01-28', status: 'done' },
    ]);
  });

  test('a death still to come as of the day has not come', () => {
    const entries = after('oxfordshire', died('2026-02-01'), '2026-01-30');

    expect(ofRule(entries, 'oxfordshire/further-review')).toMatchObject([{ due: '2026-07-28', status: 'due-next' }]);
  });

  test('siblings who live are owed what they were', () => {
    const siblings = [died('2026-02-01'), { ...died('2026-02-01'), id: 'b', diedOn: null }];
    const both = [initial('2025-11-03', { children: ['a', 'b'] })];
    const reviews = timelineOf('oxfordshire', { children: siblings, conferences: both }, '2026-08-03').filter(
      ({ deadline }) => deadline === 'review',
    );

    expect(reviews).toMatchObject([{ children: ['b'], due: '2026-02-03', status: 'overdue' }]);
  });
});

describe('after a plan has ended', () => {
  const born: Partial<LooseChild> = { bornOn: '2018-05-01', diedOn: null, moves: [] };

  /** What is owed once for a child, years after the birth. */
  const atEighteen = (about?: About): Rule =>
    aRule(
      'duty',
      {
        question: 'ending',
        who: 'local-authority',
        what: 'plan a review',
        due: { within: { months: 216 }, after: 'child.bornOn' },
        done: { fact: 'ending.birthdayReviewPlanned', is: true },
      },
      about && { about },
    );
  const owedAtEighteen = (one: LooseChild, about?: About): unknown =>
    timelineBy([atEighteen(about)], { children: [one], conferences: [initial('2023-11-03')] }, '2026-08-03');

  test('nothing that was to come for the child is owed', () => {
    expect(owedAtEighteen(childUntil('2024-06-01', born))).toEqual([]);
    expect(owedAtEighteen({ ...child, ...born })).toMatchObject([{ due: '2036-05-01' }]);
  });

  test('it is where a later plan runs', () => {
    const plans = [
      { madeAt: 'initial', endedOn: '2024-06-01' },
      { madeOn: '2025-09-01', endedOn: null },
    ];

    expect(owedAtEighteen({ ...child, ...born, plans })).toMatchObject([{ due: '2036-05-01' }]);
  });

  test('it is where a document says so, and after a death only where it says that too', () => {
    const beyond: About = { plan: ['in-force', 'ended'] };
    const died = childUntil('2024-06-01', { ...born, diedOn: '2025-06-01' });

    expect(owedAtEighteen(childUntil('2024-06-01', born), beyond)).toMatchObject([{ due: '2036-05-01' }]);
    expect(owedAtEighteen(died, beyond)).toEqual([]);
    expect(owedAtEighteen(died, { ...beyond, child: ['living', 'died'] })).toMatchObject([{ due: '2036-05-01' }]);
  });

  const reviewDue: LooseCase['conferences'] = [
    initial('2025-11-03'),
    review('left-over', { plannedOn: '2026-06-15', heldOn: null, reports: { socialWorkerToChairOn: null } }),
  ];

  test('a review left in the diary owes nothing', () => {
    const entries = timelineOf(
      'oxfordshire',
      { children: [childUntil('2026-02-02', born)], conferences: reviewDue },
      '2026-08-03',
    );

    expect(entries.filter(({ conference, due }) => conference === 'left-over' && due !== null)).toEqual([]);
  });

  test('but another conference that is to come does, where its rule is about such a child', () => {
    const again = [
      initial('2025-11-03'),
      initial('2026-09-01', { id: 'again', heldOn: null, plannedOn: '2026-09-01' }),
    ];
    const byThen = aRule(
      'deadline',
      {
        name: 'report-to-chair',
        who: 'social-worker',
        what: 'send the report',
        due: { atLeast: { workingDays: 5 }, before: 'conference.dayOn' },
        done: 'reports.socialWorkerToChairOn',
      },
      { about: { plan: ['none', 'in-force', 'ended'] } },
    );
    const entries = timelineBy(
      [byThen],
      {
        children: [childUntil('2026-02-02', born)],
        conferences: again.map((one) => ({ ...one, reports: { socialWorkerToChairOn: null } })),
      },
      '2026-08-03',
    );

    expect(entries).toContainEqual(expect.objectContaining({ conference: 'again', status: 'due' }));
  });

  test('what follows the end itself is owed, until a next plan is made', () => {
    const plans = [
      { madeAt: 'initial', endedOn: '2025-03-03' },
      { madeOn: '2025-09-01', endedOn: '2025-12-01' },
    ];
    const coreGroups = [{ heldOn: '2025-10-01' }, { heldOn: '2026-01-05' }];

    expect(
      ofRule(
        timelineOf(
          'oxfordshire',
          { children: [{ ...child, ...born, plans, coreGroups }], conferences: [initial('2024-11-03')] },
          '2026-08-03',
        ),
        'oxfordshire/core-group-after-ending',
      ),
    ).toEqual([
      { due: '2025-06-03', done: null, status: 'missed', overrun: { days: 90 } },
      { due: '2026-03-01', done: '2026-01-05', status: 'done' },
    ]);
  });

  test('the minutes of the review that ended it are', () => {
    const ending = review('ending', { heldOn: '2026-02-02', minutes: { sentOn: null } });
    const entries = timelineOf(
      'rotherham',
      { children: [childUntil('2026-02-02', born)], conferences: [initial('2025-11-03'), ending] },
      '2026-08-03',
    );

    expect(entries).toContainEqual(
      expect.objectContaining({ rule: 'rotherham/minutes-sent', conference: 'ending', status: 'overdue' }),
    );
  });
});

describe('a conference that did not go ahead', () => {
  const cancelled = (changes: Partial<LooseConference>, asOf = '2026-08-03'): Timeline =>
    timelineOf(
      'oxfordshire',
      {
        children: [{ ...child, moves: [] }],
        conferences: [
          initial('2026-05-04'),
          review('off', {
            heldOn: null,
            plannedOn: '2026-07-15',
            reports: { socialWorkerToChairOn: null },
            ...changes,
          }),
        ],
      },
      asOf,
    ).filter(({ conference, due }) => conference === 'off' && due !== null);

  test('owes nothing that was to happen at it', () => {
    expect(cancelled({ cancelledOn: '2026-07-01' })).toEqual([]);
    expect(cancelled({ cancelledOn: '2026-07-15' }).filter(({ due }) => due === '2026-07-15')).toEqual([]);
    expect(cancelled({ cancelledOn: '2026-07-20' }).filter(({ due }) => due === '2026-07-15')).toEqual([]);
  });

  test('owes no longer what had fallen due before that, which was missed', () => {
    const byThen = { rule: 'oxfordshire/report-to-chair', due: '2026-07-08' };

    expect(cancelled({ cancelledOn: '2026-07-13' })).toContainEqual(
      expect.objectContaining({ ...byThen, status: 'missed', overrun: { days: 5, workingDays: 3 } }),
    );
    expect(cancelled({ cancelledOn: '2026-07-13', reports: { socialWorkerToChairOn: '2026-07-07' } })).toContainEqual(
      expect.objectContaining({ ...byThen, status: 'done' }),
    );
  });

  test.each(['oxfordshire', 'rotherham', 'wales'] as const)(
    'has missed no report in %s where it was put off, since the reports are for another day then',
    (authority) => {
      const reports = { socialWorkerToChairOn: null, socialWorkerToFamilyOn: null, agenciesToFamilyOn: null };
      const off = { plannedOn: '2026-07-15', heldOn: null, cancelledOn: '2026-07-13', reports };
      const missed = (postponed: boolean): readonly unknown[] =>
        timelineOf(
          authority,
          {
            children: [{ ...child, moves: [] }],
            conferences: [initial('2026-05-04'), review('off', { ...off, postponed })],
          },
          '2026-08-03',
        ).filter(({ conference, status }) => conference === 'off' && status === 'missed');

      expect(missed(false)).not.toEqual([]);
      expect(missed(true)).toEqual([]);
    },
  );

  test('owes it all until that is settled', () => {
    expect(cancelled({ cancelledOn: '2026-07-13' }, '2026-07-10')).toContainEqual(
      expect.objectContaining({ rule: 'oxfordshire/report-to-chair', status: 'overdue' }),
    );
  });

  test('is not the next review', () => {
    const entries = timelineOf(
      'oxfordshire',
      {
        children: [child],
        conferences: [
          initial('2026-05-04'),
          review('off', { plannedOn: '2026-07-15', cancelledOn: '2026-07-13' }),
          review('instead', { plannedOn: '2026-07-29', heldOn: null }),
        ],
      },
      '2026-07-20',
    );

    expect(entries.filter(({ deadline }) => deadline === 'review')).toMatchObject([
      { conference: 'instead', due: '2026-08-04', status: 'due-next' },
    ]);
  });
});
