import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import type { Condition } from '../../../src/engine/Condition.ts';
import type { Rule } from '../../../src/engine/Rule.ts';
import { decision as decisionQuestion, record } from '../../../src/questions/checklists.ts';
import type { OutOfReach, Reading } from '../../../src/domain/Facts.ts';
import { ask } from '../../../src/engine/ask.ts';
import {
  aDocument,
  aRule,
  calendarDay,
  decide,
  factsOf,
  momentOn,
  rulebookOf,
  type LooseFacts,
} from '../../support/rules.ts';

const accurate: Condition = { fact: 'record.accurateSummary', is: true };
const held: Condition = { fact: 'conference.stage', is: 'held' };
const requirement = (id: string, is: Condition, when?: Condition): Rule =>
  aRule('requirement', { question: 'record', is }, { id, ...(when === undefined ? {} : { when }) });

const outcomeAndMissing = (rules: readonly Rule[], facts: LooseFacts): readonly string[] => {
  const { outcome, missing } = decide({ question: record, rules, facts });
  return [outcome, ...missing];
};
const toCome = { 'conference.stage': 'to-come', 'conference.heldOn': null };

describe('a checklist asked of a conference to come', () => {
  test.each<[string, Condition]>([
    ['its stage', held],
    ['the day on which it was held', { fact: 'conference.heldOn', happened: true }],
    ['its not being to come', { not: { fact: 'conference.stage', is: 'to-come' } }],
  ])('is not in order yet where a rule waits for %s', (_, when) => {
    const rules = [requirement('summary', accurate, when)];
    expect(outcomeAndMissing(rules, toCome)).toEqual(['not-yet']);
    expect(outcomeAndMissing(rules, { ...toCome, 'record.accurateSummary': false })).toEqual(['not-yet']);
  });

  test('is not in order yet where a deadline counts from its being held', () => {
    const deadline = aRule('deadline', {
      name: 'minutes-sent',
      question: 'record',
      who: 'record-taker',
      what: 'send them',
      due: { within: { days: 5 }, after: 'conference.heldOn' },
      done: 'minutes.sentOn',
    });
    expect(outcomeAndMissing([deadline], toCome)).toEqual(['not-yet']);
    expect(outcomeAndMissing([deadline], { ...toCome, 'minutes.sentOn': null })).toEqual(['not-yet']);
  });

  test('is out of order all the same where something is broken already', () => {
    const rules = [requirement('summary', accurate, held), requirement('now', { fact: 'record.strengths', is: true })];
    expect(outcomeAndMissing(rules, { ...toCome, 'record.strengths': false })).toEqual(['not-in-order']);
    expect(outcomeAndMissing(rules, { ...toCome, 'record.strengths': true })).toEqual(['not-yet']);
    expect(outcomeAndMissing(rules, toCome)).toEqual(['undetermined', 'record.strengths']);
  });

  test('is in order where no rule waits for it, or none that does can apply', () => {
    const virtual: Condition = { fact: 'conference.virtual', is: true };
    const waits = requirement('summary', accurate, { all: [held, virtual] });
    const kept = { ...toCome, 'record.accurateSummary': true };
    expect(outcomeAndMissing([requirement('summary', accurate)], kept)).toEqual(['in-order']);
    expect(outcomeAndMissing([waits], { ...toCome, 'conference.virtual': false })).toEqual(['in-order']);
    expect(outcomeAndMissing([waits], { ...toCome, 'conference.virtual': true })).toEqual(['not-yet']);
    // It may apply, and nothing is in order before that is ruled out.
    expect(outcomeAndMissing([waits], toCome)).toEqual(['not-yet', 'conference.virtual']);
  });

  test('asks whether it is to come where that is not known', () => {
    const rules = [requirement('summary', accurate, { fact: 'conference.heldOn', happened: true })];
    expect(outcomeAndMissing(rules, { 'conference.heldOn': null })).toEqual(['undetermined', 'conference.stage']);
  });

  test('does not ask where the day on which it was held tells', () => {
    const when: Condition = {
      all: [
        { fact: 'conference.heldOn', happened: true },
        { fact: 'conference.virtual', is: true },
      ],
    };
    const facts = { 'conference.heldOn': '2026-03-02', 'record.accurateSummary': true };
    expect(outcomeAndMissing([requirement('summary', accurate, when)], facts)).toEqual(['in-order']);
  });
});

describe('a checklist asked of a conference that did not go ahead', () => {
  const calledOff = { 'conference.heldOn': null, 'conference.stage': 'did-not-go-ahead' };
  const rules = [requirement('summary', accurate, held), requirement('now', { fact: 'record.strengths', is: true })];

  test('is not in order, since nothing could be', () => {
    expect(outcomeAndMissing(rules, { ...calledOff, 'record.strengths': true })).toEqual(['did-not-go-ahead']);
    expect(outcomeAndMissing(rules.slice(0, 1), calledOff)).toEqual(['did-not-go-ahead']);
  });

  test('is out of order where something is broken all the same', () => {
    expect(outcomeAndMissing(rules, { ...calledOff, 'record.strengths': false })).toEqual(['not-in-order']);
  });

  test('is in order where none of its rules waits for a conference to be held', () => {
    expect(outcomeAndMissing(rules.slice(1), { ...calledOff, 'record.strengths': true })).toEqual(['in-order']);
  });
});

describe('facts that nobody can know', () => {
  const rules = [requirement('summary', accurate), requirement('strengths', { fact: 'record.strengths', is: true })];
  const rulebook = rulebookOf(aDocument(rules));
  const readWithout = (names: readonly string[], because: OutOfReach['because']): Reading => ({
    asOf: calendarDay('2026-03-10'),
    outOfReach: { facts: new Set(names), because },
  });
  const decided = (values: LooseFacts, ...pending: readonly string[]): Decision =>
    ask(record, rulebook, factsOf(values, readWithout(pending, 'not-yet')), momentOn());

  test('are pending and not missing, where they could still change the outcome', () => {
    expect(decided({}, 'record.strengths', 'record.unread')).toMatchObject({
      outcome: 'undetermined',
      missing: ['record.accurateSummary'],
      pending: ['record.strengths'],
    });
  });

  test('leave the outcome for later where they alone could change it', () => {
    const both = ['record.strengths', 'record.accurateSummary'];
    expect(decided({}, ...both)).toMatchObject({ outcome: 'not-yet', missing: [], pending: both.toReversed() });
    expect(decided({ 'record.accurateSummary': true }, ...both)).toMatchObject({
      outcome: 'not-yet',
      pending: ['record.strengths'],
    });
  });

  test('leave nothing to say where a conference did not go ahead and they alone could change it', () => {
    const both = ['record.strengths', 'record.accurateSummary'];
    const gone = factsOf({}, readWithout(both, 'did-not-go-ahead'));
    expect(ask(record, rulebook, gone, momentOn())).toMatchObject({
      outcome: 'did-not-go-ahead',
      missing: [],
      pending: both.toReversed(),
    });
    expect(decided({}, ...both).outcome).toBe('not-yet');
    const some = factsOf({}, readWithout(['record.strengths'], 'did-not-go-ahead'));
    expect(ask(record, rulebook, some, momentOn())).toMatchObject({
      outcome: 'undetermined',
      missing: ['record.accurateSummary'],
    });
  });

  test('change nothing where the outcome is settled', () => {
    const settled = decided({ 'record.accurateSummary': false }, 'record.strengths');
    expect(settled).toMatchObject({ outcome: 'not-in-order', missing: [], pending: [] });
    expect(decided({ 'record.accurateSummary': false })).toBe(settled);
  });

  test('are told apart between cases that are alike in all that is known', () => {
    const outcomes = [[], ['record.strengths'], ['record.strengths', 'record.accurateSummary'], []].map(
      (pending) => decided({}, ...pending).outcome,
    );
    expect(outcomes).toEqual(['undetermined', 'undetermined', 'not-yet', 'undetermined']);
    expect(decided({}, 'record.strengths')).toBe(decided({}, 'record.strengths', 'local.other'));
  });

  test('leave rules that are confined to an outcome open', () => {
    const upon = aRule('duty', { question: 'decision', forOutcomes: ['in-order'], who: 'police', what: 'come' });
    const settles = aRule('requirement', { question: 'decision', is: accurate });
    const laid = rulebookOf(aDocument([upon, settles]));
    const facts = factsOf({}, readWithout(['record.accurateSummary'], 'not-yet'));
    const { outcome, duties } = ask(decisionQuestion, laid, facts, momentOn());
    expect([outcome, duties.map(({ applies }) => applies)]).toEqual(['not-yet', ['unknown']]);

    const gone = factsOf({}, readWithout(['record.accurateSummary'], 'did-not-go-ahead'));
    const never = ask(decisionQuestion, laid, gone, momentOn());
    expect([never.outcome, never.duties.map(({ applies }) => applies)]).toEqual(['did-not-go-ahead', ['unknown']]);
  });
});
