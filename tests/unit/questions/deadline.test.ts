import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import { deadlineNames } from '../../../src/domain/vocabulary/deadlineNames.ts';
import { deadline } from '../../../src/questions/deadline.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const minutes = aRule(
  'deadline',
  {
    name: 'minutes-sent',
    question: 'record',
    who: 'conference-administrator',
    what: 'send the minutes',
    due: { within: { workingDays: 5 }, after: 'conference.heldOn' },
    done: 'minutes.sentOn',
  },
  { id: 'minutes', when: { fact: 'conference.kind', is: 'review' } },
);
const visit = aRule(
  'deadline',
  { name: 'visit', who: 'social-worker', what: 'visit', due: { within: { weeks: 2 }, after: 'visits.countedFrom' } },
  { id: 'visit' },
);

const running = { 'conference.kind': 'review', 'conference.heldOn': '2026-03-03', 'minutes.sentOn': null };
const decided = (facts: LooseFacts, asOf = '2026-03-10'): Decision =>
  decide({ question: deadline('minutes-sent'), rules: [minutes, visit], facts: { ...running, ...facts }, asOf });

test.each<[string, string, LooseFacts]>([
  ['due', '2026-03-10', {}],
  ['overdue', '2026-03-11', {}],
  ['in-time', '2026-03-11', { 'minutes.sentOn': '2026-03-10' }],
  ['late', '2026-03-11', { 'minutes.sentOn': '2026-03-11' }],
  ['not-running', '2026-03-11', { 'conference.heldOn': null }],
  ['not-running', '2026-03-11', { 'conference.kind': 'initial' }],
])('%s on %s', (outcome, asOf, facts) => {
  expect(decided(facts, asOf).outcome).toBe(outcome);
});

test('is open while facts that could change it are missing, and names just those', () => {
  expect(decided({ 'minutes.sentOn': undefined }, '2026-03-11')).toMatchObject({
    outcome: 'undetermined',
    missing: ['minutes.sentOn'],
  });
  expect(decided({ 'conference.kind': undefined }).missing).toEqual(['conference.kind']);
  expect(decided({ 'conference.heldOn': undefined }).missing).toEqual(['conference.heldOn']);
});

test('the day stands in the duty, with the steps of the arithmetic', () => {
  expect(decided({}).duties).toMatchObject([
    {
      rule: 'county/minutes',
      dueOn: '2026-03-10',
      steps: [
        { fact: 'conference.heldOn', at: '2026-03-03' },
        { add: { workingDays: 5 }, gives: '2026-03-10' },
      ],
    },
  ]);
});

test('what is done over and over is never in time and never late: it is due, or overdue', () => {
  const visiting = (asOf: string): string =>
    decide({
      question: deadline('visit'),
      rules: [minutes, visit],
      facts: { 'visits.countedFrom': '2026-03-02' },
      asOf,
    }).outcome;
  expect([visiting('2026-03-16'), visiting('2026-03-17')]).toEqual(['due', 'overdue']);
});

describe.each(deadlineNames)('deadline:%s', (name) => {
  test('is a question of its own, silent where no rule sets that deadline', () => {
    const rules = [minutes, visit].filter((rule) => rule.deadline?.name !== name);
    expect(deadline(name).name).toBe(`deadline:${name}`);
    expect(decide({ question: deadline(name), rules })).toMatchObject({ outcome: 'policy-silent', reasons: [] });
  });
});
