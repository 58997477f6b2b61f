import { describe, expect, test } from 'vitest';
import { aRule } from '../../support/rules.ts';
import type { LooseCase, LooseChild } from './support/LooseCase.ts';
import {
  child as underPlan,
  initial,
  ofRule,
  storedCase,
  timelineBy,
  timelineOf,
  type Brief,
} from './support/timelineOf.ts';

const fortnightly = 'oxfordshire/fortnightly-visits';
const sixWeekly = 'oxfordshire/six-weekly-core-groups';

/** The looked-after child of the examples, whose visits were never lowered to monthly. */
const lookedAfter = (changes: Partial<LooseChild> = {}): LooseCase => {
  const { children, conferences } = storedCase('looked-after-with-both-plans');
  const chronology = [{ on: '2026-01-26', lookedAfter: { visitsLoweredToMonthly: false } }];
  return { children: children.map((child) => ({ ...child, chronology, ...changes })), conferences };
};

const visited = (...days: readonly string[]): Pick<LooseChild, 'visits'> => ({ visits: days.map((on) => ({ on })) });

const met = (...days: readonly string[]): Pick<LooseChild, 'coreGroups'> => ({
  coreGroups: days.map((heldOn) => ({ heldOn })),
});

describe('visits to a looked-after child in Oxfordshire (9.14)', () => {
  test('are listed from the day on which the child became looked after, each counted from the one before', () => {
    const entries = timelineOf('oxfordshire', lookedAfter(), '2026-03-09');

    expect(ofRule(entries, fortnightly)).toEqual([
      { due: '2026-02-09', done: '2026-01-28', status: 'done' },
      { due: '2026-02-11', done: '2026-02-09', status: 'done' },
      { due: '2026-02-23', done: '2026-02-20', status: 'done' },
      { due: '2026-03-06', done: null, status: 'overdue', overrun: { days: 3 } },
    ]);
    expect(entries.filter(({ rule }) => rule === fortnightly)).toMatchObject(
      Array(4).fill({ cites: ['oxfordshire/9.14'], who: 'lead-social-worker', to: ['child'], conference: null }),
    );
  });

  test('a late one is late by its own days, and the next is counted from it', () => {
    const visits = visited('2026-01-28', '2026-02-20');

    expect(ofRule(timelineOf('oxfordshire', lookedAfter(visits), '2026-02-21'), fortnightly)).toEqual([
      { due: '2026-02-09', done: '2026-01-28', status: 'done' },
      { due: '2026-02-11', done: '2026-02-20', status: 'late', overrun: { days: 9 } },
      { due: '2026-03-06', done: null, status: 'due-next' },
    ]);
  });

  test('a visit recorded twice, or out of order, counts once and in its place', () => {
    const once = timelineOf('oxfordshire', lookedAfter(visited('2026-01-28', '2026-02-09')), '2026-02-10');
    const visits = visited('2026-02-09', '2026-01-28', '2026-02-09');

    expect(timelineOf('oxfordshire', lookedAfter(visits), '2026-02-10')).toEqual(once);
  });

  test('a visit on the day on which the child became looked after is the first of them', () => {
    const visits = visited('2026-01-19', '2026-01-26');

    expect(ofRule(timelineOf('oxfordshire', lookedAfter(visits), '2026-01-30'), fortnightly)).toEqual([
      { due: '2026-02-09', done: '2026-01-26', status: 'done' },
      { due: '2026-02-09', done: null, status: 'due-next' },
    ]);
  });

  test('a visit still to come has not been made', () => {
    const visits = visited('2026-01-28', '2026-02-09');

    expect(ofRule(timelineOf('oxfordshire', lookedAfter(visits), '2026-02-01'), fortnightly)).toEqual([
      { due: '2026-02-09', done: '2026-01-28', status: 'done' },
      { due: '2026-02-11', done: null, status: 'due-next' },
    ]);
  });

  test('where the visits are not known, neither is the day of the next', () => {
    const entries = timelineOf('oxfordshire', lookedAfter({ visits: undefined }), '2026-03-09');
    const visits = entries.filter(({ rule }) => rule === fortnightly);

    expect(visits).toMatchObject([
      { due: null, done: null, status: 'unknown', missing: ['visits.countedFrom'], steps: [{ at: 'unknown' }, {}, {}] },
    ]);
    expect(entries.findIndex(({ due }) => due === null)).toBeLessThanOrEqual(
      entries.findIndex((one) => one === visits[0]),
    );
  });
});

test('each of two siblings is visited, and each has a core group, for itself', () => {
  const sibling = (id: string, day: string): LooseChild => ({ ...underPlan, id, ...visited(day), ...met(day) });
  const children = [sibling('a', '2026-03-09'), sibling('b', '2026-03-10')];
  const conferences = [initial('2026-03-02', { children: ['a', 'b'] })];
  const entries = timelineOf('wales', { children, conferences }, '2026-03-20');
  const next = entries.filter(({ rule, done }) => rule === 'wales/core-group-six-weeks' && done === null);

  expect(next.map((entry) => [entry.children, entry.due])).toEqual([
    [['a'], '2026-04-20'],
    [['b'], '2026-04-21'],
  ]);
  expect(ofRule(entries, 'wales/first-core-group').map(({ done }) => done)).toEqual(['2026-03-09', '2026-03-10']);
});

describe('core groups', () => {
  test('of a looked-after child in Oxfordshire meet every six weeks (9.14)', () => {
    expect(ofRule(timelineOf('oxfordshire', lookedAfter(), '2026-03-11'), sixWeekly)).toEqual([
      { due: '2026-03-09', done: '2026-01-27', status: 'done' },
      { due: '2026-03-10', done: null, status: 'overdue', overrun: { days: 1 } },
    ]);
  });

  test('in Wales meet first within ten working days, and then with at most six weeks between', () => {
    const entries = timelineOf('wales', lookedAfter(), '2026-03-09');

    // Christmas lies beyond: ten working days from Thursday 4 December.
    expect(ofRule(entries, 'wales/first-core-group')).toEqual([
      { due: '2025-12-18', done: '2025-12-16', status: 'done' },
    ]);
    expect(ofRule(entries, 'wales/core-group-six-weeks')).toEqual([
      { due: '2026-01-27', done: '2026-01-27', status: 'done' },
      { due: '2026-03-10', done: null, status: 'due-next' },
    ]);
    expect(ofRule(entries, 'wales/core-group-monthly')).toEqual([
      { due: '2026-01-16', done: '2026-01-27', status: 'late', overrun: { days: 11 } },
      { due: '2026-02-27', done: null, status: 'overdue', overrun: { days: 10 } },
    ]);
  });

  test('in Wales a first meeting too late is late by working days, with the calendar days beside them', () => {
    const entries = timelineOf('wales', lookedAfter(met('2025-12-29')), '2026-01-05');

    expect(ofRule(entries, 'wales/first-core-group')).toEqual([
      { due: '2025-12-18', done: '2025-12-29', status: 'late', overrun: { days: 11, workingDays: 5 } },
    ]);
  });

  test('in Wales each plan has a first one of its own', () => {
    const conferences = [initial('2024-03-04', { id: 'first-plan' }), initial('2025-12-01', { id: 'second-plan' })];
    const plans = [
      { madeAt: 'first-plan', endedOn: '2024-11-08' },
      { madeAt: 'second-plan', endedOn: null },
    ];
    const firstOnes = (...days: readonly string[]): readonly Brief[] =>
      ofRule(
        timelineOf('wales', { children: [{ id: 'a', plans, ...met(...days) }], conferences }, '2026-01-05'),
        'wales/first-core-group',
      );

    expect(firstOnes('2024-03-12', '2025-12-09')).toEqual([
      { due: '2024-03-18', done: '2024-03-12', status: 'done' },
      { due: '2025-12-15', done: '2025-12-09', status: 'done' },
    ]);
    expect(firstOnes('2025-12-09')).toMatchObject([
      { due: '2024-03-18', done: null, status: 'missed', overrun: { days: 235 } },
      { done: '2025-12-09', status: 'done' },
    ]);
    // One on the day of the second conference came after it.
    expect(firstOnes('2025-12-01')).toMatchObject([
      { due: '2024-03-18', done: null, status: 'missed' },
      { done: '2025-12-01', status: 'done' },
    ]);
  });
});

describe("a plan's end", () => {
  const endedOn = (day: string, visitedOn: readonly string[], asOf = '2026-12-01'): readonly Brief[] =>
    ofRule(
      timelineOf(
        'oxfordshire',
        lookedAfter({ plans: [{ madeAt: 'initial', endedOn: day }], ...visited(...visitedOn) }),
        asOf,
      ),
      fortnightly,
    );

  test('lets nothing that recurs run on', () => {
    expect(endedOn('2026-02-11', ['2026-01-28'])).toEqual([{ due: '2026-02-09', done: '2026-01-28', status: 'done' }]);
  });

  test('shows what had fallen due and was not done as missed', () => {
    expect(endedOn('2026-02-15', ['2026-01-28'])).toEqual([
      { due: '2026-02-09', done: '2026-01-28', status: 'done' },
      { due: '2026-02-11', done: null, status: 'missed', overrun: { days: 4 } },
    ]);
  });

  test('still counts what was done on that day, and nothing after it', () => {
    expect(endedOn('2026-02-15', ['2026-01-28', '2026-02-15', '2026-03-20'])).toEqual([
      { due: '2026-02-09', done: '2026-01-28', status: 'done' },
      { due: '2026-02-11', done: '2026-02-15', status: 'late', overrun: { days: 4 } },
    ]);
  });

  test('that is still to come has not come', () => {
    expect(endedOn('2026-06-30', ['2026-01-28'], '2026-02-10')).toEqual([
      { due: '2026-02-09', done: '2026-01-28', status: 'done' },
      { due: '2026-02-11', done: null, status: 'due-next' },
    ]);
  });

  test('that is not known leaves open whether more is owed', () => {
    const entries = timelineOf(
      'oxfordshire',
      lookedAfter({ plans: [{ madeAt: 'initial' }], visits: [] }),
      '2026-02-20',
    );

    expect(entries.filter(({ rule }) => rule === fortnightly)).toMatchObject([
      { due: '2026-02-09', status: 'overdue', applies: 'unknown', missing: ['plan.stage', 'plan.endedOn'] },
    ]);
  });
});

test('an id stays the same once what is next has been done', () => {
  const ids = (...days: readonly string[]): readonly string[] =>
    timelineOf('oxfordshire', lookedAfter(visited(...days)), '2026-03-01')
      .filter(({ rule }) => rule === fortnightly)
      .map(({ id }) => id);

  const plan = `${fortnightly}/child-1/plan:conference:initial`;

  expect(ids()).toEqual([`${plan}/first`]);
  expect(ids('2026-02-09')).toEqual([`${plan}/first`, `${plan}/after:2026-02-09`]);
});

test('an id goes by what was done before the plan ended, and not after', () => {
  const ended = lookedAfter({
    plans: [{ madeAt: 'initial', endedOn: '2026-02-15' }],
    ...visited('2026-01-28', '2026-03-20'),
  });
  const missed = timelineOf('oxfordshire', ended, '2026-12-01').filter(({ status }) => status === 'missed');

  expect(missed.map(({ id }) => id)).toContain(`${fortnightly}/child-1/plan:conference:initial/after:2026-01-28`);
});

test('what is to be done once after the latest visit is no visit', () => {
  const writeUp = aRule('deadline', {
    name: 'visit',
    who: 'social-worker',
    what: 'write up the visit',
    due: { within: { workingDays: 2 }, after: 'visits.countedFrom' },
    done: 'local.writtenUpOn',
  });
  const child = {
    ...underPlan,
    ...visited('2026-03-02', '2026-03-09'),
    local: { writtenUpOn: null },
  };
  const loose = { children: [child], conferences: [initial('2026-03-01')] };

  expect(timelineBy([writeUp], loose, '2026-03-10')).toMatchObject([
    { due: '2026-03-11', done: null, status: 'due', id: 'county/deadline/a/once' },
  ]);
});
