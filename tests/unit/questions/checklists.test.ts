import { describe, expect, test } from 'vitest';
import type { QuestionName } from '../../../src/engine/Rule.ts';
import {
  advocacy,
  agenda,
  appeal,
  attendance,
  decision,
  lookedAfter,
  outcome as outcomeQuestion,
  preparation,
  record,
  reports,
  transfer,
} from '../../../src/questions/checklists.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const checklists = [
  preparation,
  attendance,
  advocacy,
  reports,
  agenda,
  lookedAfter,
  transfer,
  decision,
  outcomeQuestion,
  record,
  appeal,
];

describe.each(checklists)('$name', (question) => {
  const topic = question.name as QuestionName;
  const accurate = aRule(
    'requirement',
    { question: topic, is: { fact: 'record.accurateSummary', is: true } },
    { id: 'must' },
  );
  const strengths = aRule(
    'requirement',
    { question: topic, is: { fact: 'record.strengths', is: true } },
    { id: 'should', force: 'should', when: { fact: 'conference.kind', is: 'review' } },
  );
  const rules = [accurate, strengths];
  const kept = {
    'record.accurateSummary': true,
    'record.strengths': true,
    'conference.kind': 'review',
    'lookedAfter.now': true,
  };

  test.each<[string, LooseFacts]>([
    ['in-order', {}],
    ['in-order', { 'record.strengths': false, 'conference.kind': 'initial' }],
    ['falls-short', { 'record.strengths': false }],
    ['not-in-order', { 'record.accurateSummary': false }],
    ['not-in-order', { 'record.accurateSummary': false, 'record.strengths': false }],
  ])('%s', (outcome, facts) => {
    expect(decide({ question, rules, facts: { ...kept, ...facts } }).outcome).toBe(outcome);
  });

  test('is open while what could be broken is not known, and names just that', () => {
    const missingOf = (facts: LooseFacts): readonly string[] => {
      const { outcome, missing } = decide({ question, rules, facts: { ...kept, ...facts } });
      return [outcome, ...missing];
    };
    expect(missingOf({ 'record.accurateSummary': undefined })).toEqual(['undetermined', 'record.accurateSummary']);
    expect(missingOf({ 'record.strengths': undefined })).toEqual(['undetermined', 'record.strengths']);
    expect(missingOf({ 'conference.kind': undefined })).toEqual(['in-order']);
    expect(missingOf({ 'conference.kind': undefined, 'record.strengths': false })).toEqual([
      'undetermined',
      'conference.kind',
    ]);
  });

  test('is silent where nothing can be broken, or all that can belongs elsewhere', () => {
    const untold = aRule('duty', { question: topic, who: 'police', what: 'come' });
    const elsewhere = aRule(
      'requirement',
      { question: 'ending', is: { fact: 'record.strengths', is: true } },
      { id: 'other' },
    );
    expect(decide({ question, rules: [untold, elsewhere] })).toMatchObject({
      outcome: 'policy-silent',
      reasons: [{ rule: 'county/duty' }],
    });
  });
});

describe('what breaks a checklist', () => {
  const outcomeOf = (rule: ReturnType<typeof aRule>, facts: LooseFacts): string =>
    decide({ question: record, rules: [rule], facts }).outcome;

  test('a permission, where it is used and does not hold', () => {
    const permission = aRule(
      'permission',
      {
        question: 'record',
        who: 'agency',
        what: 'hand it on',
        used: { fact: 'record.sharedWithSuccessorInSameAgency', is: true },
      },
      { when: { fact: 'record.agreedByChair', is: true } },
    );
    const handed = (agreed: boolean, used: boolean): string =>
      outcomeOf(permission, { 'record.agreedByChair': agreed, 'record.sharedWithSuccessorInSameAgency': used });
    expect([handed(false, true), handed(true, true), handed(false, false)]).toEqual([
      'not-in-order',
      'in-order',
      'in-order',
    ]);
  });

  test('a prohibition, where what it bars was done', () => {
    const prohibition = aRule('prohibition', {
      question: 'record',
      who: 'everyone',
      what: 'share it',
      broken: { fact: 'record.sharedWithoutChairsPermission', is: true },
    });
    const shared = (done: boolean): string => outcomeOf(prohibition, { 'record.sharedWithoutChairsPermission': done });
    expect([shared(true), shared(false)]).toEqual(['not-in-order', 'in-order']);
  });

  test('a deadline that is late or overdue, and none that has time', () => {
    const deadline = aRule('deadline', {
      name: 'minutes-sent',
      question: 'record',
      who: 'conference-administrator',
      what: 'send the minutes',
      due: { within: { days: 5 }, after: 'conference.heldOn' },
      done: 'minutes.sentOn',
    });
    const sent = (heldOn: string | null, sentOn: string | null): string =>
      outcomeOf(deadline, { 'conference.heldOn': heldOn, 'minutes.sentOn': sentOn });
    expect([sent('2026-03-04', '2026-03-10'), sent('2026-03-04', null)]).toEqual(['not-in-order', 'not-in-order']);
    expect([sent('2026-03-05', '2026-03-10'), sent('2026-03-05', null)]).toEqual(['in-order', 'in-order']);
  });
});

describe('the agenda of a conference to come', () => {
  const point = (id: string, fact: string, force: 'must' | 'should' = 'must'): ReturnType<typeof aRule> =>
    aRule('requirement', { question: 'agenda', is: { fact, is: true } }, { id, force });
  const held = { fact: 'conference.heldOn', happened: true };
  const rules = [
    point('voice', 'agenda.voiceOfChild'),
    point('apologies', 'agenda.apologiesReceived', 'should'),
    aRule('duty', { question: 'agenda', who: 'conference-chair', what: 'sum up' }, { id: 'summary', when: held }),
    point('goals', 'agenda.safetyGoals'),
  ];
  const order = ['county/voice', 'county/apologies', 'county/summary', 'county/goals'];

  test.each<[string, LooseFacts]>([
    ['nothing is known', {}],
    ['it is known not to have been held', { 'conference.heldOn': null }],
    ['it was held and everything gone through', { 'conference.heldOn': '2026-03-02', 'agenda.voiceOfChild': true }],
  ])('stands in the order of its rules, whatever their force, where %s', (_, facts) => {
    expect(decide({ question: agenda, rules, facts }).reasons.map(({ rule }) => rule)).toEqual(order);
    const backwards = decide({ question: agenda, rules: rules.toReversed(), facts });
    expect(backwards.reasons.map(({ rule }) => rule)).toEqual(order.toReversed());
  });
});

describe('deadlines of other questions', () => {
  const deadline = aRule('deadline', {
    name: 'core-group-review',
    question: 'outcome',
    who: 'core-group',
    what: 'review the plan',
    due: { within: { workingDays: 20 }, after: 'conference.heldOn' },
    done: 'outcome.coreGroupReviewedOn',
  });

  test.each<[string, string | null]>([
    ['in-order', '2026-03-30'],
    ['not-in-order', '2026-03-31'],
    ['not-in-order', null],
  ])('count in the checklist that they name: %s', (outcome, reviewedOn) => {
    const facts = { 'conference.heldOn': '2026-03-02', 'outcome.coreGroupReviewedOn': reviewedOn };
    const asked = { rules: [deadline], facts, asOf: '2026-04-01' };
    expect(decide({ question: outcomeQuestion, ...asked }).outcome).toBe(outcome);
    expect(decide({ question: appeal, ...asked }).outcome).toBe('policy-silent');
  });
});
