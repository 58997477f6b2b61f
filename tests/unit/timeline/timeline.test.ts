import { describe, expect, test } from 'vitest';
import { timeline, type Timeline } from '../../../src/timeline/index.ts';
import type { CalendarDay } from '../../../src/index.ts';
import { isFrozenThroughout } from '../../support/isFrozenThroughout.ts';
import { aRule, calendar2026 } from '../../support/rules.ts';
import { layered } from '../../support/shippedRulebooks.ts';
import { aCase, type LooseChild, type LooseConference } from './support/LooseCase.ts';
import { brief, child, initial, ofRule, review, timelineBy, timelineOf } from './support/timelineOf.ts';

const conference = initial('2026-03-02');
const chair = { who: 'conference-chair', what: 'do it' } as const;

test('an entry says what, who, to whom, under which clause, by when, and how it stands', () => {
  const caseFile = {
    children: [child],
    conferences: [{ ...conference, minutes: { sentOn: '2026-03-31' } }],
  };
  const entries = timelineOf('rotherham', caseFile, '2026-04-02');

  expect(entries.find(({ deadline }) => deadline === 'minutes-sent')).toEqual({
    id: 'rotherham/minutes-sent/a/conference:initial',
    children: ['a'],
    conference: 'initial',
    exclusion: null,
    rule: 'rotherham/minutes-sent',
    deadline: 'minutes-sent',
    cites: ['rotherham/minutes.4'],
    force: 'must',
    applies: 'yes',
    who: 'safeguarding-unit',
    what: expect.any(String) as string,
    to: ['professionals-attended-or-invited', 'family'],
    due: '2026-03-30',
    done: '2026-03-31',
    status: 'late',
    overrun: { days: 1, workingDays: 1 },
    planned: null,
    provisional: [],
    steps: [
      { fact: 'conference.heldOn', at: '2026-03-02' },
      { add: { workingDays: 20 }, counting: 'exclusive', gives: '2026-03-30' },
    ],
    missing: [],
  });
  expect(isFrozenThroughout(entries)).toBe(true);
});

test('where the documents lay down no date, there is nothing', () => {
  const said = aRule('requirement', { question: 'record', is: { fact: 'record.essentialFacts', is: true } });
  const undated = aRule('duty', { question: 'record', ...chair, done: { fact: 'record.essentialFacts', is: true } });

  expect(timelineBy([said, undated], { children: [child], conferences: [conference] }, '2026-03-10')).toEqual([]);
  expect(timelineBy([], { children: [child], conferences: [conference] }, '2026-03-10')).toEqual([]);
});

test('a case without children owes nothing', () => {
  expect(timelineOf('oxfordshire', { children: [] }, '2026-03-10')).toEqual([]);
});

test('a day that is none is a mistake of the program', () => {
  const { rulebook } = layered.wales;
  const wrong = '2026-02-30' as CalendarDay;

  expect(() => timeline(aCase({ children: [] }), rulebook, { asOf: wrong, calendar: calendar2026 })).toThrow(
    RangeError,
  );
});

describe('what is not known', () => {
  test('leaves an obligation without a date, at the end, with the facts that are missing', () => {
    const moving = { ...child, moves: [{ direction: 'out' as const }] };
    const entries = timelineOf('wales', { children: [moving], conferences: [conference] }, '2026-03-10');
    const undated = entries.filter(({ due }) => due === null);

    expect(undated.map(({ deadline, missing }) => [deadline, missing])).toContainEqual([
      'transfer-information',
      ['move.notifiedOn', 'move.writtenInformationSentOn'],
    ]);
    expect(entries.slice(-undated.length)).toEqual(undated);
  });

  test('is not listed once it is known that it does not apply', () => {
    const moving = { ...child, moves: [{ notifiedOn: null }] };
    const stayed = { ...child, moves: [] };
    for (const one of [moving, stayed]) {
      const entries = timelineOf('wales', { children: [one], conferences: [conference] }, '2026-03-10');
      expect(entries.filter(({ deadline }) => deadline === 'transfer-information')).toEqual([]);
    }
  });

  test('of several days names only those that are not known', () => {
    const notified = { ...child, moves: [{ notifiedOn: '2026-03-02', receivingConferenceHeldOn: null }] };
    const entries = timelineOf('wales', { children: [notified] }, '2026-03-10');

    expect(entries.find(({ rule }) => rule === 'wales/conference-once-notified-and-agreed')).toMatchObject({
      due: null,
      applies: 'unknown',
      missing: ['move.permanenceAgreedOn'],
    });
  });

  test('whether a rule applies leaves its date as it is', () => {
    const entries = timelineOf(
      'rotherham',
      {
        children: [child],
        conferences: [
          initial('2025-12-01'),
          review('held', {
            heldOn: '2026-03-02',
            endedAt: '2026-03-02T12:00:00Z',
            decision: { overrideOversightAt: null },
          }),
        ],
      },
      '2026-03-10',
    );

    expect(entries.find(({ deadline }) => deadline === 'override-oversight')).toMatchObject({
      applies: 'unknown',
      due: '2026-03-03T12:00:00Z',
      status: 'overdue',
      missing: ['decision.overridden'],
    });
  });
});

describe('a duty with a date that is no deadline', () => {
  const due = { within: { workingDays: 5 }, after: 'conference.heldOn' };
  const duty = (parts: object): ReturnType<typeof aRule> =>
    aRule('duty', { question: 'record', ...chair, due, ...parts });
  const statusBy = (parts: object, record: Partial<LooseConference>, asOf: string): unknown =>
    timelineBy([duty(parts)], { children: [child], conferences: [{ ...conference, ...record }] }, asOf).map(brief);

  test('is done where what tells so holds, on no day that is known', () => {
    const done = { done: { fact: 'record.essentialFacts', is: true } };

    expect(statusBy(done, { record: { essentialFacts: true } }, '2026-03-20')).toEqual([
      { due: '2026-03-09', done: null, status: 'done' },
    ]);
    expect(statusBy(done, { record: { essentialFacts: false } }, '2026-03-09')).toEqual([
      { due: '2026-03-09', done: null, status: 'due' },
    ]);
    expect(statusBy(done, { record: { essentialFacts: false } }, '2026-03-10')).toEqual([
      { due: '2026-03-09', done: null, status: 'overdue', overrun: { days: 1, workingDays: 1 } },
    ]);
    expect(statusBy(done, {}, '2026-03-10')).toEqual([{ due: '2026-03-09', done: null, status: 'unknown' }]);
  });

  test('is not listed before what it counts from has come about', () => {
    const later = { due: { within: { months: 216 }, after: 'child.bornOn' } };
    const by = (bornOn: string | null | undefined): Timeline =>
      timelineBy([duty(later)], { children: [{ ...child, bornOn }], conferences: [conference] }, '2026-03-10');

    expect(by(null)).toEqual([]);
    expect(by(undefined)).toMatchObject([{ due: null }]);
  });

  test('that counts from the latest of two days needs both', () => {
    const latest = [
      { within: { days: 30 }, after: 'conference.heldOn' },
      { within: { days: 30 }, after: 'record.receivedOn' },
    ];
    const parts = { due: { latest }, done: { fact: 'record.essentialFacts', is: true } };
    const by = (record: LooseConference['record']): Timeline =>
      timelineBy(
        [duty(parts)],
        { children: [child], conferences: [{ ...conference, record: { essentialFacts: false, ...record } }] },
        '2026-03-10',
      );

    expect(by({ receivedOn: '2026-03-09' })).toMatchObject([{ due: '2026-04-08', status: 'due', missing: [] }]);
    expect(by({})).toMatchObject([{ due: null, status: 'due', missing: ['record.receivedOn'] }]);
    expect(by({ receivedOn: null })).toEqual([]);
  });

  test('is late where the one day that tells so lies after its date', () => {
    const sent = { minutes: { sentOn: '2026-03-11' } };
    const late = [{ due: '2026-03-09', done: '2026-03-11', status: 'late', overrun: { days: 2, workingDays: 2 } }];
    const byDay = { fact: 'minutes.sentOn', within: { days: 7 }, after: 'conference.heldOn' };

    expect(statusBy({ done: { fact: 'minutes.sentOn', happened: true } }, sent, '2026-03-20')).toEqual(late);
    expect(statusBy({ done: byDay }, sent, '2026-03-20')).toEqual(late);
    expect(statusBy({ done: { fact: 'minutes.sentOn', before: 'asOf' } }, sent, '2026-03-20')).toEqual(late);
  });

  test('has no day on which it was done where more than one fact tells so', () => {
    const notYet = { done: { fact: 'record.receivedOn', happened: false } };
    const both = { done: { all: [{ fact: 'minutes.sentOn', happened: true }, { not: notYet.done }] } };
    const record = { minutes: { sentOn: '2026-03-05' }, record: { receivedOn: '2026-03-06' } };

    expect(statusBy(both, record, '2026-03-20')).toEqual([{ due: '2026-03-09', done: null, status: 'done' }]);
    expect(statusBy(notYet, { record: { receivedOn: null } }, '2026-03-20')).toEqual([
      { due: '2026-03-09', done: null, status: 'done' },
    ]);
  });

  test('is due while there is time where nothing can tell that it was done, and unknown afterwards', () => {
    expect(statusBy({}, {}, '2026-03-09')).toEqual([{ due: '2026-03-09', done: null, status: 'due' }]);
    expect(statusBy({}, {}, '2026-03-10')).toEqual([{ due: '2026-03-09', done: null, status: 'unknown' }]);
  });

  test('applies where the outcome of its question is one of those that it names', () => {
    const criterion = aRule(
      'criterion',
      { for: 'ending' },
      { id: 'risk', when: { fact: 'risk.continuing', is: false } },
    );
    const route = aRule(
      'route',
      { by: 'review-conference', who: 'conference-chair', forCriteria: ['risk'] },
      { id: 'route' },
    );
    const write = aRule('duty', {
      question: 'ending',
      forOutcomes: ['may-end'],
      ...chair,
      due,
      done: { fact: 'ending.parentsWrittenTo', is: true },
    });
    const upon = (chronology: LooseChild['chronology']): unknown =>
      timelineBy(
        [criterion, route, write],
        {
          children: [
            {
              ...child,
              plans: [{ madeAt: 'initial', endedOn: null, ending: { parentsWrittenTo: false } }],
              chronology,
            },
          ],
          conferences: [conference],
        },
        '2026-03-09',
      );

    expect(upon([{ at: 'initial', risk: { continuing: { is: false } } }])).toMatchObject([
      { due: '2026-03-09', status: 'due', applies: 'yes', missing: [] },
    ]);
    expect(upon([{ at: 'initial', risk: { continuing: { is: true } } }])).toEqual([]);
    expect(upon([])).toMatchObject([
      { due: '2026-03-09', status: 'due', applies: 'unknown', missing: ['risk.continuing'] },
    ]);
  });
});

test('what counts from a day by which it must be done is dated by that day', () => {
  const dueBy = aRule('deadline', { name: 'summary-sent', ...chair, due: { by: 'conference.dayOn' } });
  const asked = aRule('deadline', { name: 'minutes-sent', ...chair, due: { by: 'asOf' } }, { id: 'today' });

  expect(timelineBy([dueBy], { children: [child], conferences: [conference] }, '2026-03-10').map(brief)).toEqual([
    { due: '2026-03-02', done: null, status: 'overdue', overrun: { days: 8 } },
  ]);
  expect(timelineBy([asked], { children: [child] }, '2026-03-10').map(brief)).toEqual([
    { due: '2026-03-10', done: null, status: 'due' },
  ]);
});

test('days and moments stand in one order, a day after every moment of it', () => {
  const entries = timelineOf(
    'oxfordshire',
    {
      children: [child],
      conferences: [
        { ...conference, endedAt: '2026-06-01T12:00:00Z', heldOn: '2026-06-01' },
        { ...conference, id: 'before', heldOn: '2026-03-02' },
      ],
    },
    '2026-06-10',
  );
  const due = entries.flatMap((entry) => (entry.due === null ? [] : [entry.due]));

  expect(due).toContain('2026-06-02T12:00:00Z');
  expect(due.indexOf('2026-06-02T12:00:00Z' as CalendarDay)).toBeGreaterThanOrEqual(
    due.filter((day) => day < '2026-06-02').length,
  );
  expect(due.map((day) => day.slice(0, 10)).toSorted()).toEqual(due.map((day) => day.slice(0, 10)));
});

test('moments of one day stand in their own order', () => {
  const ended = (id: string, endedAt: string): LooseConference => ({ ...conference, id, endedAt });
  const conferences = [ended('a', '2026-03-02T15:00:00Z'), ended('b', '2026-03-02T09:00:00Z')];
  const entries = timelineOf('oxfordshire', { children: [child], conferences }, '2026-03-10');

  expect(entries.flatMap((entry) => (entry.deadline === 'decision-sent' ? [entry.conference] : []))).toEqual([
    'b',
    'a',
  ]);
});

test('the order in which a case lists its children and conferences makes no difference', () => {
  const discussed = {
    ...child,
    enquiries: [{ strategyDiscussionOn: '2026-02-20', conferenceRequired: true }],
  };
  const children = [discussed, { ...discussed, id: 'b' }];
  const put = { postponed: true, childProtectedMeanwhile: { is: true } };
  const conferences = [
    { ...conference, children: ['a', 'b'] },
    { ...conference, ...put, id: 'other', children: ['b', 'a'] },
  ];
  const reversed = { children: children.toReversed(), conferences: conferences.toReversed() };
  const entries = timelineOf('wales', { children, conferences }, '2026-03-10');

  expect(entries.map(({ rule }) => rule)).toContain('wales/initial-conference');
  expect(timelineOf('wales', reversed, '2026-03-10')).toEqual(entries);
});

test('ids of any text keep entries apart', () => {
  const ids = ['a/b', 'a', 'b/c', 'é conference:1'];
  const children = ids.map((id) => ({ ...child, id }));
  const conferences = ids.map((id) => ({ ...conference, id, children: ids }));
  const entries = timelineOf('rotherham', { children, conferences }, '2026-03-10');

  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(ofRule(entries, 'rotherham/minutes-sent')).toHaveLength(4);
});
