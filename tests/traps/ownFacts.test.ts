import { describe, expect, test } from 'vitest';
import { auditConference } from '../../src/audit/index.ts';
import { readFacts, type CaseFile } from '../../src/cases/index.ts';
import { ask } from '../../src/engine/ask.ts';
import type { Decision } from '../../src/engine/Decision.ts';
import type { Policy } from '../../src/engine/Policy.ts';
import type { Question } from '../../src/engine/Question.ts';
import { deadline } from '../../src/questions/deadline.ts';
import { quorum } from '../../src/questions/quorum.ts';
import { timeline } from '../../src/timeline/index.ts';
import { aDocument, aRule, momentOn, rulebookOf } from '../support/rules.ts';
import { caseOf, childWith, initial, reviewOn } from './caseInTime.ts';

const facts: NonNullable<Policy['facts']> = {
  'local.conference.inquorateAt': { type: 'instant', says: 'When it was found that too few were there.' },
  'local.conference.againOn': { type: 'date', says: 'The day on which it was held again; `null` where it was not.' },
  'local.conference.tolerable': { type: 'judgement', says: 'It could go on all the same.' },
  'local.conference.invited': { type: 'agencies', says: 'The agencies that were invited.' },
  'local.plan.visitsMissed': { type: 'count', says: 'How many visits were missed.' },
  'local.move.letterOn': { type: 'date', says: 'The day of the letter; `null` where there was none.' },
};

const again = aRule(
  'deadline',
  {
    name: 'reconvened-conference',
    who: 'conference-chair',
    what: 'hold it again',
    due: { within: { days: 10 }, after: 'local.conference.inquorateAt' },
    done: 'local.conference.againOn',
  },
  { id: 'again', when: { fact: 'local.conference.inquorateAt', happened: true } },
);
const told = aRule(
  'duty',
  {
    question: 'record',
    who: 'conference-chair',
    what: 'tell the manager',
    done: { fact: 'local.conference.againOn', happened: true },
  },
  { id: 'told', when: { fact: 'local.plan.visitsMissed', atLeast: 2 } },
);
const twoInvited = { fact: 'local.conference.invited', atLeast: 2 } as const;
const enough = aRule('requirement', { question: 'quorum', is: twoInvited }, { id: 'enough' });
const quorate = aRule('quorum', { makes: 'quorate' }, { id: 'quorate', when: twoInvited });
const tolerated = aRule(
  'quorum',
  { makes: 'quorate-by-exception' },
  {
    id: 'tolerated',
    when: {
      all: [
        { fact: 'local.conference.tolerable', is: true },
        { fact: 'local.conference.tolerable.by', in: ['social-work-manager', 'conference-chair'] },
      ],
    },
  },
);

const rulebook = rulebookOf(aDocument([again, told, enough, quorate, tolerated], { facts }));
const asked = (question: Question, caseFile: CaseFile, asOf: string, conference?: string): Decision => {
  const moment = momentOn(asOf);
  return ask(question, rulebook, readFacts(caseFile, { child: 'a', conference }, moment.asOf), moment);
};
const knownAt = (caseFile: CaseFile, asOf: string, conference?: string): Readonly<Record<string, unknown>> =>
  readFacts(caseFile, { child: 'a', conference }, momentOn(asOf).asOf).values;

const ofTwoReviews = caseOf(
  childWith(),
  { ...initial, local: { inquorateAt: null } },
  reviewOn('first', '2026-01-12', {
    local: {
      inquorateAt: '2026-01-12T10:00:00Z',
      againOn: '2026-01-20',
      invited: ['police'],
      tolerable: { is: false },
    },
  }),
  reviewOn('second', '2026-03-02', {
    local: { inquorateAt: '2026-03-02T10:00:00Z', againOn: '2026-03-20', invited: ['police', 'school'] },
  }),
);

describe('a fact that a policy declares of a conference', () => {
  test('is each conference’s own', () => {
    const outcomes = ['first', 'second'].map(
      (id) => asked(deadline('reconvened-conference'), ofTwoReviews, '2026-03-25', id).outcome,
    );
    expect(outcomes).toEqual(['in-time', 'late']);
  });

  test('that is a day to come has not come about', () => {
    expect(asked(deadline('reconvened-conference'), ofTwoReviews, '2026-03-10', 'second').outcome).toBe('due');
    expect(asked(deadline('reconvened-conference'), ofTwoReviews, '2026-03-13', 'second').outcome).toBe('overdue');
  });

  test('dates an obligation for each conference in the timeline, as the questions do', () => {
    const entries = timeline(ofTwoReviews, rulebook, momentOn('2026-03-25'));
    const of = entries.filter(({ deadline: name }) => name === 'reconvened-conference');
    expect(of.map(({ conference, due, status }) => [conference, due, status])).toEqual([
      ['first', '2026-01-22', 'done'],
      ['second', '2026-03-12', 'late'],
    ]);
  });

  test('is found in the audit of its conference, with its place in the record', () => {
    const found = (id: string): readonly unknown[] =>
      auditConference({ case: ofTwoReviews, conference: id }, rulebook, momentOn('2026-03-25')).findings.map(
        ({ rule, pointers }) => [rule, pointers],
      );
    expect(JSON.stringify(found('first'))).toContain('/conferences/1/local/invited');
    expect(JSON.stringify(found('first'))).not.toContain('county/again');
    expect(JSON.stringify(found('second'))).toContain('/conferences/2/local/againOn');
  });

  test('counts agencies as any set does', () => {
    expect(['first', 'second'].map((id) => asked(quorum, ofTwoReviews, '2026-03-25', id).outcome)).toEqual([
      'inquorate',
      'quorate',
    ]);
  });

  test('is said for one child in place of all', () => {
    const caseFile = caseOf(
      [childWith(), { ...childWith(), id: 'b' }],
      { ...initial, children: ['a', 'b'] },
      {
        ...reviewOn('first', '2026-01-12', { local: { invited: ['police'] } }),
        children: ['a', 'b'],
        perChild: [{ child: 'a', local: { invited: ['school'] } }],
      },
    );
    const of = (child: string): unknown =>
      readFacts(caseFile, { child, conference: 'first' }, momentOn('2026-03-01').asOf).values[
        'local.conference.invited'
      ];
    expect([of('a'), of('b')]).toEqual([['school'], ['police']]);
  });

  test('that is undated is not known before the conference is held', () => {
    expect(knownAt(ofTwoReviews, '2026-02-01', 'second')).not.toHaveProperty(['local.conference.invited']);
    expect(knownAt(ofTwoReviews, '2026-02-01', 'second')).toMatchObject({ 'local.conference.againOn': null });
  });

  test('is missing where nothing is said of it', () => {
    const bare = caseOf(childWith(), initial, reviewOn('first', '2026-01-12'));
    expect(asked(quorum, bare, '2026-03-01', 'first').missing).toEqual([
      'local.conference.invited',
      'local.conference.tolerable',
      'local.conference.tolerable.by',
    ]);
  });
});

describe('a judgement that a policy declares', () => {
  const judged = (on: string): CaseFile =>
    caseOf(
      childWith(),
      initial,
      reviewOn('first', '2026-01-12', { local: { tolerable: { is: true, by: 'social-work-manager', on } } }),
    );

  test('counts where the right one judged', () => {
    expect(asked(quorum, judged('2026-01-12'), '2026-01-13', 'first').outcome).toBe('undetermined');
    const by = (role: string): string => {
      const local = { invited: [], tolerable: { is: true, by: role } };
      const caseFile = caseOf(childWith(), initial, reviewOn('first', '2026-01-12', { local }));
      return asked(quorum, caseFile, '2026-01-13', 'first').outcome;
    };
    expect([by('conference-chair'), by('social-worker')]).toEqual(['quorate-by-exception', 'inquorate']);
  });

  test('says who judged, once it was judged', () => {
    const known = { 'local.conference.tolerable': true, 'local.conference.tolerable.by': 'social-work-manager' };
    expect(knownAt(judged('2026-01-12'), '2026-01-13', 'first')).toMatchObject(known);
    expect(knownAt(judged('2026-01-15'), '2026-01-13', 'first')).not.toHaveProperty(['local.conference.tolerable']);
  });
});

describe('a fact that a policy declares of a plan or a move', () => {
  const plans = [
    { madeOn: '2024-01-10', endedOn: '2024-09-02', local: { visitsMissed: 5 } },
    { madeAt: 'initial', endedOn: null, local: { visitsMissed: 1 } },
  ];
  const moves = [
    { direction: 'in', permanentOn: '2025-02-03', local: { letterOn: '2025-02-05' } },
    { direction: 'out', permanentOn: '2026-02-02', local: { letterOn: '2026-02-09' } },
  ];
  const caseFile = caseOf(childWith({ plans, moves }), initial);

  test('is that of the one in view', () => {
    expect(knownAt(caseFile, '2026-03-01')).toMatchObject({
      'local.plan.visitsMissed': 1,
      'local.move.letterOn': '2026-02-09',
    });
    expect(knownAt(caseFile, '2026-02-05')).toMatchObject({ 'local.move.letterOn': null });
    expect(knownAt(caseFile, '2025-03-01')).toMatchObject({ 'local.move.letterOn': '2025-02-05' });
  });
});

describe('a moment that a policy declares and that is meant to lie ahead', () => {
  const shared = aRule(
    'deadline',
    {
      name: 'report-to-family',
      who: 'agency',
      what: 'go through the report with the family',
      due: { atLeast: { hours: 24 }, before: 'local.conference.plannedStartAt' },
      done: 'local.conference.sharedAt',
    },
    { id: 'shared' },
  );
  const visit = aRule(
    'deadline',
    {
      name: 'visit',
      who: 'lead-social-worker',
      what: 'see the child',
      due: { soonest: [{ within: { weeks: 4 }, after: 'visits.countedFrom' }, { by: 'local.plan.plannedVisitBy' }] },
    },
    { id: 'visit' },
  );
  const ahead = rulebookOf(
    aDocument([shared, visit], {
      facts: {
        'local.conference.plannedStartAt': { type: 'instant', says: 'When it is to begin.' },
        'local.conference.sharedAt': { type: 'instant', says: 'When the report was gone through.' },
        'local.plan.plannedVisitBy': { type: 'date', says: 'The day by which the plan asks for the next visit.' },
      },
    }),
  );
  const caseWith = (local: Readonly<Record<string, unknown>>): CaseFile =>
    caseOf(
      childWith({
        visits: [{ on: '2026-03-02' }],
        plans: [{ madeAt: 'initial', endedOn: null, local: { plannedVisitBy: '2026-03-12' } }],
      }),
      initial,
      { ...reviewOn('r', ''), heldOn: null, plannedOn: '2026-03-20', local },
    );
  const start = { plannedStartAt: '2026-03-20T10:00:00Z' };
  const of = (name: string, local: Readonly<Record<string, unknown>>, asOf: string): readonly unknown[] => {
    const moment = momentOn(asOf);
    const caseFile = caseWith(local);
    const facts = readFacts(caseFile, { child: 'a', conference: 'r' }, moment.asOf);
    const { outcome, duties } = ask(deadline(name), ahead, facts, moment);
    const entries = timeline(caseFile, ahead, moment).filter(
      (entry) => entry.deadline === name && entry.conference !== 'initial',
    );
    return [
      outcome,
      ...duties.map(({ dueOn, dueAt }) => dueAt ?? dueOn),
      ...entries.slice(-1).map(({ due, status }) => `${String(due)} ${status}`),
    ];
  };

  test('dates what is to be done hours before it, in question and timeline alike', () => {
    const due = '2026-03-19T10:00:00Z';
    expect(of('report-to-family', { ...start, sharedAt: null }, '2026-03-10')).toEqual(['due', due, `${due} due`]);
    const inTime = { ...start, sharedAt: '2026-03-19T09:00:00Z' };
    expect(of('report-to-family', inTime, '2026-03-19')).toEqual(['in-time', due, `${due} done`]);
    const late = { ...start, sharedAt: '2026-03-19T12:00:00Z' };
    expect(of('report-to-family', late, '2026-03-20')).toEqual(['late', due, `${due} late`]);
  });

  test('is as far off as it is, and no other fact of the policy’s own is known before its day', () => {
    const known = knownAt(caseWith({ ...start, sharedAt: '2026-03-19T09:00:00Z' }), '2026-03-10', 'r');
    expect(known).toMatchObject({
      'local.conference.plannedStartAt': start.plannedStartAt,
      'local.conference.sharedAt': null,
    });
  });

  test('shortens a time that the document sets', () => {
    expect(of('visit', start, '2026-03-10')[1]).toBe('2026-03-12');
  });
});
