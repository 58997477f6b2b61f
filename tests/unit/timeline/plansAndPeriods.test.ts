import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import type { LooseCase, LooseChild, LooseConference } from './support/LooseCase.ts';
import {
  brief,
  child,
  childUntil,
  initial,
  ofRule,
  review,
  timelineBy,
  timelineOf,
  type Brief,
} from './support/timelineOf.ts';

/** A rule of what recurs, from the making of the plan on. */
const sixWeekly = aRule('deadline', {
  name: 'core-group',
  who: 'core-group',
  what: 'meet',
  due: { within: { weeks: 6 }, after: 'coreGroup.countedFrom' },
});

const reviewsOf = (loose: LooseCase, asOf: string): unknown =>
  timelineOf('oxfordshire', loose, asOf)
    .filter(({ deadline }) => deadline === 'review')
    .map(({ due, done, status }) => [due, done, status]);

describe('a plan', () => {
  test('that missed its only review is told beside a later one', () => {
    const plans = [
      { madeAt: 'first', endedOn: '2021-11-01' },
      { madeAt: 'second', endedOn: null },
    ];
    const conferences = [initial('2021-03-01', { id: 'first' }), initial('2023-03-01', { id: 'second' })];

    expect(reviewsOf({ children: [{ ...child, plans }], conferences }, '2023-05-01')).toEqual([
      ['2021-06-01', null, 'missed'],
      ['2023-06-01', null, 'due-next'],
    ]);
  });

  test('that a conference decided against was never made, and owes no first review', () => {
    const against = initial('2026-01-05', { outcome: { nameAdded: false } });

    expect(reviewsOf({ children: [{ ...child, plans: [] }], conferences: [against] }, '2026-08-03')).toEqual([]);
    expect(
      timelineOf('wales', { children: [{ ...child, plans: [] }], conferences: [against] }, '2026-08-03').filter(
        ({ deadline }) => ['review', 'first-core-group', 'core-group', 'visit'].includes(String(deadline)),
      ),
    ).toEqual([]);
  });

  test('of which a second initial conference is recorded keeps its interval', () => {
    const conferences = [initial('2026-01-05'), initial('2026-03-20', { id: 'again' })];

    expect(reviewsOf({ children: [child], conferences }, '2026-05-01')).toEqual([['2026-04-05', null, 'overdue']]);
  });

  test('whose conference is still to come owes nothing', () => {
    const toCome = initial('2026-09-01', { heldOn: null, plannedOn: '2026-09-01' });

    expect(reviewsOf({ children: [child], conferences: [toCome] }, '2026-08-03')).toEqual([]);
    expect(reviewsOf({ children: [child], conferences: [initial('2026-09-01')] }, '2026-08-03')).toEqual([]);
  });

  test('of another authority, of which only the day is known, has its reviews too', () => {
    const moved = { ...child, plans: [{ madeOn: '2026-01-05', endedOn: null }] };

    expect(
      reviewsOf({ children: [moved], conferences: [review('one', { heldOn: '2026-04-07' })] }, '2026-05-01'),
    ).toEqual([
      ['2026-04-05', '2026-04-07', 'late'],
      ['2026-10-07', null, 'due-next'],
    ]);
  });

  test('whose end is not recorded closes when the next one is made', () => {
    const plans = [{ madeOn: '2021-03-01' }, { madeOn: '2023-03-01', endedOn: null }];

    expect(reviewsOf({ children: [{ ...child, plans }] }, '2023-05-01')).toEqual([
      ['2021-06-01', null, 'missed'],
      ['2023-06-01', null, 'due-next'],
    ]);
  });

  test('is kept apart from others of which as little is known', () => {
    const plans = [{ endedOn: '2022-03-01' }, { endedOn: '2024-03-01' }, { endedOn: null }];
    const entries = timelineBy([sixWeekly], { children: [{ ...child, plans, coreGroups: [] }] }, '2026-08-03');

    expect(entries).toHaveLength(plans.length);
    expect(entries.filter(({ children }) => children.length > 1)).toEqual([]);
  });

  test('has visits and core groups of its own', () => {
    const coreGroups = ['2025-01-20', '2025-03-14', '2025-05-01', '2026-02-02'].map((heldOn) => ({ heldOn }));
    const plans = [
      { madeAt: 'first', endedOn: '2025-04-10' },
      { madeAt: 'second', endedOn: null },
    ];
    const conferences = [initial('2025-01-06', { id: 'first' }), initial('2026-01-12', { id: 'second' })];
    const entries = timelineBy([sixWeekly], { children: [{ ...child, plans, coreGroups }], conferences }, '2026-02-20');

    // The one of May was held under no plan.
    expect(entries.map(brief)).toEqual([
      { due: '2025-02-17', done: '2025-01-20', status: 'done' },
      { due: '2025-03-03', done: '2025-03-14', status: 'late', overrun: { days: 11 } },
      { due: '2026-02-23', done: '2026-02-02', status: 'done' },
      { due: '2026-03-16', done: null, status: 'due-next' },
    ]);
  });
});

describe('while it is not known whether the plan ran on', () => {
  const unclear = { ...child, plans: [{ madeAt: 'initial' }] };
  const reading = (authority: 'oxfordshire' | 'wales', one: LooseChild, rule: string): unknown =>
    timelineOf(authority, { children: [one], conferences: [initial('2026-01-05')] }, '2026-03-02')
      .filter((entry) => entry.rule === rule)
      .map(({ status, applies, missing }) => ({ status, applies, asksForEnd: missing.includes('plan.stage') }));
  const open = { status: 'overdue', applies: 'unknown', asksForEnd: true };

  test('what is owed under it is open', () => {
    expect(reading('wales', { ...unclear, coreGroups: [] }, 'wales/first-core-group')).toEqual([open]);
    expect(
      reading(
        'oxfordshire',
        { ...unclear, lookedAfter: [{ since: '2026-01-12', endedOn: null, reviews: [] }] },
        'oxfordshire/looked-after-review-in-20-days',
      ),
    ).toEqual([open]);
  });

  test('so is what was done under it, since nobody knows whether it was owed', () => {
    const coreGroups = [{ heldOn: '2026-01-12' }];

    expect(reading('wales', { ...unclear, coreGroups }, 'wales/first-core-group')).toMatchObject([
      { status: 'done', applies: 'unknown' },
    ]);
  });
});

describe('a review that is planned', () => {
  const planned = (plannedOn: string | null, asOf = '2026-02-02'): unknown =>
    timelineOf(
      'oxfordshire',
      { children: [child], conferences: [initial('2026-01-05'), review('next', { plannedOn, heldOn: null })] },
      asOf,
    )
      .filter(({ deadline }) => deadline === 'review')
      .map((entry) => [entry.status, entry.planned]);

  test('after its last day is told at once', () => {
    expect(planned('2026-04-06')).toEqual([['due-next', { on: '2026-04-06', overrun: { days: 1 } }]]);
    expect(planned('2026-05-05', '2026-04-20')).toEqual([['overdue', { on: '2026-05-05', overrun: { days: 30 } }]]);
  });

  test('in time, or not at all, is in order', () => {
    expect(planned('2026-04-05')).toEqual([['due-next', { on: '2026-04-05', overrun: null }]]);
    expect(planned(null)).toEqual([['due-next', null]]);
  });

  test('is planned no longer once it is held', () => {
    const conferences = [initial('2026-01-05'), review('next', { plannedOn: '2026-04-10', heldOn: '2026-04-01' })];
    const entries = timelineOf('oxfordshire', { children: [child], conferences }, '2026-04-03');

    expect(entries.filter(({ deadline }) => deadline === 'review')).toMatchObject([
      { status: 'done', planned: null },
      { status: 'due-next', planned: null },
    ]);
  });

  test('an initial conference is told likewise', () => {
    const discussed = {
      ...child,
      plans: [],
      enquiries: [{ strategyDiscussionOn: '2026-02-02', conferenceRequired: true }],
    };
    const toCome = initial('2026-02-24', { heldOn: null, plannedOn: '2026-02-24', postponed: false });
    const entries = timelineOf('wales', { children: [discussed], conferences: [toCome] }, '2026-02-05');

    expect(entries.filter(({ rule }) => rule === 'wales/initial-conference')).toMatchObject([
      { due: '2026-02-23', status: 'due', planned: { on: '2026-02-24', overrun: { days: 1, workingDays: 1 } } },
    ]);
  });
});

describe('a time of being looked after', () => {
  const rule = 'oxfordshire/looked-after-review-in-20-days';
  const reviews20 = (
    one: Partial<LooseChild>,
    conferences: readonly LooseConference[] = [],
    asOf = '2026-08-03',
  ): readonly Brief[] =>
    ofRule(
      timelineOf(
        'oxfordshire',
        { children: [{ ...child, ...one }], conferences: [initial('2025-11-03'), ...conferences] },
        asOf,
      ),
      rule,
    );
  const period = { since: '2026-03-02', endedOn: null, reviews: [{ heldOn: '2026-03-12' }] };
  const done = { due: '2026-03-30', done: '2026-03-12', status: 'done' };

  test('has its first review whichever conferences came since or are to come', () => {
    const next = review('september', { plannedOn: '2026-09-15', heldOn: null });
    const held = review('june', { heldOn: '2026-06-15' });

    expect(reviews20({ lookedAfter: [period] }, [next], '2026-04-15')).toEqual([done]);
    expect(reviews20({ lookedAfter: [period] }, [held, next])).toEqual([done]);
  });

  test('keeps a review that was held only after the second conference since', () => {
    const conferences = [review('may', { heldOn: '2026-05-05' }), review('june', { heldOn: '2026-06-15' })];
    const late = { ...period, reviews: [{ heldOn: '2026-07-01' }] };

    expect(reviews20({ lookedAfter: [late] }, conferences)).toMatchObject([{ done: '2026-07-01', status: 'late' }]);
  });

  test('is told after it has ended, with the ones before and after it', () => {
    const earlier = { since: '2025-11-10', endedOn: '2026-01-30', reviews: [] };

    expect(reviews20({ lookedAfter: [earlier, period] })).toEqual([
      { due: '2025-12-08', done: null, status: 'missed', overrun: { days: 53, workingDays: 36 } },
      done,
    ]);
  });

  test('that ended before anything fell due owes nothing', () => {
    expect(reviews20({ lookedAfter: [{ since: '2026-03-02', endedOn: '2026-03-20', reviews: [] }] })).toEqual([]);
  });

  test('owes nothing of both plans where no plan ran', () => {
    const ended = childUntil('2026-02-02');

    expect(reviews20({ ...ended, lookedAfter: [period] })).toEqual([]);
    expect(reviews20({ plans: [], lookedAfter: [period] })).toEqual([]);
    expect(
      reviews20({
        plans: [{ madeOn: '2026-06-01', endedOn: null }],
        lookedAfter: [{ ...period, endedOn: '2026-05-01' }],
      }),
    ).toEqual([]);
  });

  test('during which the plan ended owes what had then fallen due', () => {
    const open = { ...period, reviews: [] };

    expect(reviews20({ ...childUntil('2026-03-20'), lookedAfter: [open] })).toEqual([]);
    expect(reviews20({ ...childUntil('2026-04-20'), lookedAfter: [open] })).toMatchObject([
      { due: '2026-03-30', status: 'missed', overrun: { days: 21 } },
    ]);
  });

  test('that never was, or is still to come, owes nothing', () => {
    expect(reviews20({ lookedAfter: [] })).toEqual([]);
    expect(reviews20({ lookedAfter: [period] }, [], '2026-03-01')).toEqual([]);
  });

  test('of which nothing is known leaves open what is owed', () => {
    expect(reviews20({})).toMatchObject([{ due: null, status: 'unknown' }]);
    expect(reviews20({ plans: [] })).toEqual([]);
  });
});

describe('a move', () => {
  const moved = (
    notifiedOn: string,
    receivingConferenceHeldOn: string | null,
  ): NonNullable<LooseChild['moves']>[number] => ({
    direction: 'out',
    notifiedOn,
    receivingConferenceHeldOn,
  });
  const transfers = (one: Partial<LooseChild>, asOf = '2026-08-03'): readonly Brief[] =>
    ofRule(
      timelineOf('oxfordshire', { children: [{ ...child, ...one }], conferences: [initial('2025-11-03')] }, asOf),
      'oxfordshire/transfer-conference',
    );

  test('is told for itself, each with its own conference', () => {
    expect(transfers({ moves: [moved('2026-01-05', '2026-01-20'), moved('2026-07-20', null)] })).toEqual([
      { due: '2026-01-26', done: '2026-01-20', status: 'done' },
      { due: '2026-08-10', done: null, status: 'due' },
    ]);
  });

  test('is none where there was none', () => {
    expect(transfers({ moves: [] })).toEqual([]);
  });

  test('brings nothing any more once the plan has ended', () => {
    const moves = [moved('2026-01-05', null)];

    expect(transfers({ ...childUntil('2026-01-15'), moves })).toEqual([]);
    expect(transfers({ ...childUntil('2026-02-16'), moves })).toMatchObject([
      { status: 'missed', overrun: { days: 21 } },
    ]);
  });

  test('under an earlier plan goes with that one', () => {
    const plans = [
      { madeAt: 'initial', endedOn: '2026-01-15' },
      { madeOn: '2026-05-05', endedOn: null },
    ];

    expect(transfers({ plans, moves: [moved('2026-01-05', null)] })).toEqual([]);
    expect(transfers({ plans, moves: [moved('2026-07-20', null)] })).toMatchObject([{ status: 'due' }]);
  });
});

describe('a move, by a rule that is about ended plans too and asks for one in force', () => {
  const rule = aRule(
    'deadline',
    {
      name: 'transfer-conference',
      question: 'transfer',
      who: 'receiving-authority',
      what: 'hold the transfer conference',
      due: { within: { days: 15 }, after: 'move.notifiedOn' },
      done: 'move.receivingConferenceHeldOn',
    },
    {
      about: { plan: ['none', 'in-force', 'ended'] },
      when: {
        all: [
          {
            any: [
              { fact: 'plan.stage', is: 'in-force' },
              { fact: 'move.direction', is: 'in' },
            ],
          },
          { fact: 'conference.kind', is: 'initial' },
        ],
      },
    },
  );
  const transfers = (one: Partial<LooseChild>): unknown =>
    timelineBy([rule], { children: [{ ...child, ...one }], conferences: [initial('2026-01-05')] }, '2026-06-10').map(
      ({ due, done, status }) => [due, done, status],
    );
  const moved = { notifiedOn: '2026-01-05', receivingConferenceHeldOn: '2026-01-30' } as const;
  const [out, into] = [{ ...moved, direction: 'out' } as const, { ...moved, direction: 'in' } as const];
  const late = [['2026-01-20', '2026-01-30', 'late']];

  test('was late, and still is once the plan has ended', () => {
    expect(transfers({ moves: [out] })).toEqual(late);
    expect(transfers({ ...childUntil('2026-02-16'), moves: [out] })).toEqual(late);
  });

  test('was missed where nobody had done anything when the plan ended', () => {
    expect(transfers({ ...childUntil('2026-01-26'), moves: [out] })).toEqual([['2026-01-20', null, 'missed']]);
    expect(transfers({ ...childUntil('2026-01-19'), moves: [out] })).toEqual([]);
  });

  test('does not hang on the plan where the rule does not', () => {
    expect(transfers({ ...childUntil('2026-02-16'), moves: [into] })).toEqual(late);
  });

  test('brings nothing where the plan had ended before it', () => {
    const before = { plans: [{ madeOn: '2025-06-02', endedOn: '2026-01-02' }] };
    expect(transfers({ ...before, moves: [out] })).toEqual([]);
  });
});

test('what is owed once for a plan hangs on the conference from which its time runs', () => {
  const summary = aRule(
    'duty',
    {
      question: 'record',
      who: 'conference-chair',
      what: 'tell the outcome',
      due: { within: { days: 10 }, after: 'plan.madeOn' },
      done: { fact: 'record.essentialFacts', is: true },
    },
    { when: { fact: 'conference.kind', is: 'initial' } },
  );
  const loose = (essentialFacts: boolean): LooseCase => ({
    children: [child],
    conferences: [initial('2026-01-05', { record: { essentialFacts } }), review('one', { heldOn: '2026-04-01' })],
  });

  expect(timelineBy([summary], loose(true), '2026-08-03')).toMatchObject([{ due: '2026-01-15', status: 'done' }]);
  expect(timelineBy([summary], loose(false), '2026-08-03')).toMatchObject([{ due: '2026-01-15', status: 'overdue' }]);
});

test('what is owed once for a child is done by the conference from which its time runs, and not by a later one', () => {
  const discussed = {
    ...child,
    plans: [],
    enquiries: [{ strategyDiscussionOn: '2026-02-02', conferenceRequired: true }],
  };
  const conferences = [initial('2026-02-20', { postponed: false }), initial('2026-07-06', { id: 'again' })];
  const entries = timelineOf('wales', { children: [discussed], conferences }, '2026-08-03');

  expect(ofRule(entries, 'wales/initial-conference')).toEqual([
    { due: '2026-02-23', done: '2026-02-20', status: 'done' },
  ]);
});

test('what is owed once for a child reads of the conference that it hangs on all that stands at it', () => {
  const told = aRule(
    'duty',
    {
      question: 'record',
      who: 'conference-chair',
      what: 'tell the child',
      due: { within: { days: 10 }, after: 'child.leftUnitedKingdomOn' },
      done: { fact: 'record.essentialFacts', is: true },
    },
    {
      when: {
        all: [
          { fact: 'exclusion.groundNamed', is: true },
          { fact: 'previousConference.quorate', is: false },
        ],
      },
    },
  );
  const conferences = [
    initial('2026-01-05', { quorum: { met: false } }),
    review('hangs-on', { heldOn: '2026-02-10', quorum: { met: true }, exclusions: [{ groundNamed: true }] }),
    review('later', { heldOn: '2026-04-07', exclusions: [], record: { essentialFacts: false } }),
  ];

  expect(
    timelineBy([told], { children: [{ ...child, leftUnitedKingdomOn: '2026-02-02' }], conferences }, '2026-02-11'),
  ).toMatchObject([{ due: '2026-02-12', applies: 'yes' }]);
  expect(
    timelineBy([told], { children: [{ ...child, leftUnitedKingdomOn: '2026-03-02' }], conferences }, '2026-05-11'),
  ).toEqual([]);
});
