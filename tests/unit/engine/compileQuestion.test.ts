import { describe, expect, test } from 'vitest';
import { toCalendarDay } from '../../../src/domain/CalendarDay.ts';
import { compileQuestion } from '../../../src/engine/compileQuestion.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { CompiledQuestion, Question } from '../../../src/engine/Question.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { earlyReview } from '../../../src/questions/earlyReview.ts';
import { reports } from '../../../src/questions/checklists.ts';
import { everyDuty, oneOfEachKind } from '../../support/everyRule.ts';
import {
  aDocument,
  aRule,
  anything,
  calendar2026,
  day,
  decide,
  factsOf,
  momentOn,
  rulebookOf,
  type LooseFacts,
} from '../../support/rules.ts';

const trigger = (when: Condition): Rule => aRule('trigger', { review: 'convene' }, { when });

const outcomeAndMissing = (when: Condition, facts: LooseFacts = {}): readonly unknown[] => {
  const { outcome, missing } = decide({ question: earlyReview, rules: [trigger(when)], facts });
  return [outcome, missing];
};

const isTrue = (fact: string): Condition => ({ fact, is: true });

describe('the outcome', () => {
  test.each([
    [true, 'convene'],
    [false, 'not-required'],
    [undefined, 'undetermined'],
  ])('follows from the facts: %s gives %s', (is, outcome) => {
    expect(outcomeAndMissing(isTrue('plan.failingToProtect'), { 'plan.failingToProtect': is })[0]).toBe(outcome);
  });

  test('is that the policy is silent where no rule answers the question', () => {
    const { outcome, missing, reasons } = decide({ question: earlyReview, rules: oneOfEachKind.slice(1) });
    expect([outcome, missing, reasons]).toEqual(['policy-silent', [], []]);
  });

  test('comes from the rules that the question considers, and from no others', () => {
    const { reasons } = decide({ question: earlyReview, rules: oneOfEachKind });
    expect(reasons.map(({ kind }) => kind)).toEqual(['trigger']);
  });

  test('can rest on conditions of the question’s own', () => {
    const question: Question<'late' | 'early'> = {
      ...anything,
      outcomes: ['late', 'early'],
      decide: (_, compile) => [
        compile({ fact: 'plan.endedOn', within: { workingDays: 1 }, after: 'conference.heldOn' }),
      ],
    };
    const facts = { 'plan.endedOn': '2026-03-11', 'conference.heldOn': '2026-03-10' };
    expect(decide({ question, rules: [], facts }).outcome).toBe('late');
  });
});

describe('the missing facts', () => {
  test('are those that could still change the outcome', () => {
    const when: Condition = { all: [isTrue('broughtForward.proposed'), isTrue('broughtForward.chairConsulted')] };
    expect(outcomeAndMissing(when)).toEqual([
      'undetermined',
      ['broughtForward.proposed', 'broughtForward.chairConsulted'],
    ]);
    expect(outcomeAndMissing(when, { 'broughtForward.proposed': true })).toEqual([
      'undetermined',
      ['broughtForward.chairConsulted'],
    ]);
  });

  test('are none once the outcome is settled', () => {
    const when: Condition = { all: [isTrue('broughtForward.proposed'), isTrue('broughtForward.chairConsulted')] };
    expect(outcomeAndMissing(when, { 'broughtForward.proposed': false })).toEqual(['not-required', []]);
  });

  test('are none where it comes to the same either way', () => {
    const proposed = isTrue('broughtForward.proposed');
    expect(outcomeAndMissing({ any: [proposed, { not: proposed }] })).toEqual(['convene', []]);
    expect(outcomeAndMissing({ any: [proposed, { fact: 'broughtForward.proposed', is: false }] })).toEqual([
      'convene',
      [],
    ]);
  });

  test('name a fact once, however many comparisons read it', () => {
    const when: Condition = { any: [2, 3].map((atLeast) => ({ fact: 'attendance.agencies', atLeast })) };
    expect(outcomeAndMissing(when)).toEqual(['undetermined', ['attendance.agencies']]);
  });

  test('leave out a number that no threshold can turn', () => {
    const when: Condition = {
      any: [{ fact: 'local.visits', atLeast: 2 }, { not: { fact: 'local.visits', atLeast: 3 } }],
    };
    expect(outcomeAndMissing(when)).toEqual(['convene', []]);
  });

  test('leave out a choice that every answer covers', () => {
    const when: Condition = {
      any: [
        { fact: 'conference.kind', in: ['initial', 'pre-birth'] },
        { fact: 'conference.kind', in: ['review', 'transfer'] },
      ],
    };
    expect(outcomeAndMissing(when)).toEqual(['convene', []]);
  });

  test('are, of two days, those that are not known', () => {
    const when: Condition = { fact: 'exclusion.requestedOn', before: 'conference.dayOn' };
    expect(outcomeAndMissing(when)).toEqual(['undetermined', ['exclusion.requestedOn', 'conference.dayOn']]);
    expect(outcomeAndMissing(when, { 'conference.dayOn': '2026-03-12' })).toEqual([
      'undetermined',
      ['exclusion.requestedOn'],
    ]);
    expect(outcomeAndMissing(when, { 'exclusion.requestedOn': '2026-03-12' })).toEqual([
      'undetermined',
      ['conference.dayOn'],
    ]);
  });

  test('never name the day of the question', () => {
    const when: Condition = { fact: 'asOf', before: 'plan.endedOn' };
    expect(outcomeAndMissing(when)).toEqual(['undetermined', ['plan.endedOn']]);
  });

  test('leave out an age that another settles', () => {
    const when: Condition = {
      any: [{ fact: 'child.bornOn', reachedAge: 10 }, { not: { fact: 'child.bornOn', reachedAge: 16 } }],
    };
    expect(outcomeAndMissing(when)).toEqual(['convene', []]);
  });

  test('hold a day in doubt that two unlike comparisons read, though one of them would settle the other', () => {
    const when: Condition = {
      any: [{ fact: 'plan.endedOn', happened: true }, { not: { fact: 'plan.endedOn', before: 'asOf' } }],
    };
    expect(outcomeAndMissing(when)).toEqual(['undetermined', ['plan.endedOn']]);
  });

  test('leave out a number that two documents compare, where no threshold can turn it', () => {
    const rulebook = rulebookOf(
      aDocument([trigger({ fact: 'local.visits', atLeast: 2 })], { id: 'national', layer: 'national' }),
      aDocument([trigger({ not: { fact: 'local.visits', atLeast: 3 } })]),
    );
    const { outcome } = compileQuestion(earlyReview, rulebook)(factsOf({}), momentOn());
    expect(outcome).toBe('convene');
  });

  test('leave out when something was done that is not due yet', () => {
    const laidDown = aRule('deadline', {
      name: 'report-to-chair',
      question: 'reports',
      who: 'social-worker',
      what: 'send the report',
      due: { atLeast: { workingDays: 5 }, before: 'conference.dayOn' },
      done: 'reports.socialWorkerToChairOn',
    });
    const facts = { 'conference.dayOn': '2026-06-10' };
    const outcomes = ['2026-03-01', '2026-06-09', null, undefined].map(
      (doneOn) =>
        decide({ question: reports, rules: [laidDown], facts: { ...facts, 'reports.socialWorkerToChairOn': doneOn } })
          .outcome,
    );
    expect(outcomes).toEqual(['in-order', 'in-order', 'in-order', 'in-order']);
  });
});

describe('what a question keeps', () => {
  const rulebook = rulebookOf(aDocument([...oneOfEachKind, ...everyDuty]));
  const facts = { 'conference.dayOn': '2026-03-10', 'conference.endedAt': '2026-03-10T15:30:00Z' };

  test('is one frozen decision for cases that are alike in all that it reads', () => {
    const question = compileQuestion(earlyReview, rulebook);
    const first = question(factsOf({ 'plan.failingToProtect': true, 'local.unread': 1 }), momentOn());
    expect(question(factsOf({ 'plan.failingToProtect': true, 'local.unread': 2 }), momentOn())).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  test('is one frozen duty for cases that have it dated from the same day', () => {
    const question = compileQuestion(anything, rulebook);
    const [one, other] = [1, 2].map((unread) => question(factsOf({ ...facts, 'local.unread': unread }), momentOn()));
    expect(one).toStrictEqual(other);
    expect(one?.duties.map((duty, index) => duty === other?.duties[index])).not.toContain(false);
    expect(one?.duties.every((duty) => Object.isFrozen(duty))).toBe(true);
  });

  test.each([
    ['another truth', { ...facts, 'plan.failingToProtect': true }, '2026-03-10'],
    ['another day to count from', { ...facts, 'conference.dayOn': '2026-03-11' }, '2026-03-10'],
    ['another moment to count from', { ...facts, 'conference.endedAt': '2026-03-10T15:30:01Z' }, '2026-03-10'],
    ['another offset', { ...facts, 'conference.endedAt': '2026-03-10T16:30:00+01:00' }, '2026-03-10'],
    ['another day of the question', facts, '2026-03-09'],
  ])('is another decision for %s', (_, values, asOf) => {
    const question = compileQuestion(anything, rulebook);
    const first = question(factsOf(facts), momentOn());
    expect(question(factsOf(values), momentOn(asOf))).not.toEqual(first);
    expect(question(factsOf(facts), momentOn())).toStrictEqual(first);
  });

  test('shares its parts between decisions that differ in their days alone', () => {
    const question = compileQuestion(anything, rulebook);
    const [one, other] = ['2026-03-10', '2026-03-11'].map((dayOn) =>
      question(factsOf({ 'conference.dayOn': dayOn }), momentOn('2026-02-01')),
    );
    expect(one?.duties).not.toEqual(other?.duties);
    expect(one?.reasons).toBe(other?.reasons);
  });

  test('starts afresh with another calendar, and answers by that', () => {
    const laidDown = aRule('deadline', {
      name: 'minutes-sent',
      who: 'record-taker',
      what: 'send the minutes',
      due: { within: { workingDays: 1 }, after: 'conference.dayOn' },
    });
    const question = compileQuestion(deadline('minutes-sent'), rulebookOf(aDocument([laidDown])));
    const strike = { ...calendar2026, name: 'strike', dayAt: (place: number) => calendar2026.dayAt(place + 1) };
    const held = factsOf({ 'conference.dayOn': '2026-03-10' });
    const answers = [calendar2026, strike, calendar2026].map((calendar) =>
      question(held, momentOn('2026-03-10', calendar)),
    );
    expect(answers.map(({ duties }) => duties[0]?.dueOn)).toEqual(['2026-03-11', '2026-03-12', '2026-03-11']);
    expect(answers.map(({ receipt }) => receipt.calendar.name)).toEqual(['test-2026', 'strike', 'test-2026']);
    expect(answers[2]).toStrictEqual(answers[0]);
    expect(answers[2]).not.toBe(answers[0]);
  });

  /** Each day to count from is one thing more to keep. */
  const askOverDays = (question: CompiledQuestion, from: number, to: number): void => {
    for (let index = from; index < to; index += 1) {
      question(factsOf({ 'conference.dayOn': toCalendarDay(day('2026-03-10') + index) }), momentOn());
    }
  };

  test('starts afresh once it has become too much, and answers the same', () => {
    const duties = everyDuty.filter(({ id }) => id === 'by');
    const question = compileQuestion(anything, rulebookOf(aDocument(duties)));
    const ask = (): Decision => question(factsOf({ 'conference.dayOn': '2026-03-11' }), momentOn());
    const first = ask();
    askOverDays(question, 0, 20_000);
    expect(ask().reasons).toBe(first.reasons);
    askOverDays(question, 20_000, 50_100);
    const afresh = ask();
    expect(afresh.reasons).not.toBe(first.reasons);
    expect(afresh).toStrictEqual(first);
  });
});
