import { expect, test } from 'vitest';
import type { Decision } from '../../../src/engine/Decision.ts';
import { quorum } from '../../../src/questions/quorum.ts';
import { aRule, decide, type LooseFacts } from '../../support/rules.ts';

const rules = [
  aRule('quorum', { makes: 'quorate' }, { id: 'three', when: { fact: 'attendance.agencies', atLeast: 3 } }),
  aRule(
    'quorum',
    { makes: 'quorate-by-exception' },
    {
      id: 'two',
      force: 'may',
      when: {
        all: [
          { fact: 'attendance.agencies', atLeast: 2 },
          { fact: 'quorum.exceptionAccepted', is: true },
        ],
      },
    },
  ),
];
const decided = (facts: LooseFacts): Decision => decide({ question: quorum, rules, facts });

const [two, three] = [
  ['police', 'school'],
  ['police', 'school', 'housing'],
];

test.each<[string, LooseFacts]>([
  ['quorate', { 'attendance.agencies': three }],
  ['quorate', { 'attendance.agencies': three, 'quorum.exceptionAccepted': true }],
  ['quorate-by-exception', { 'attendance.agencies': two, 'quorum.exceptionAccepted': true }],
  ['inquorate', { 'attendance.agencies': two, 'quorum.exceptionAccepted': false }],
  ['inquorate', { 'attendance.agencies': ['police'], 'quorum.exceptionAccepted': true }],
  ['inquorate', { 'attendance.agencies': [] }],
])('%s', (outcome, facts) => {
  expect(decided(facts).outcome).toBe(outcome);
});

test('is open while more agencies may be there, or an exception may be accepted', () => {
  const maybeThree = { certain: two, possible: ['housing'] };
  expect(decided({ 'attendance.agencies': maybeThree, 'quorum.exceptionAccepted': true })).toMatchObject({
    outcome: 'undetermined',
    missing: ['attendance.agencies'],
  });
  expect(decided({ 'attendance.agencies': two }).missing).toEqual(['quorum.exceptionAccepted']);
  expect(decided({}).missing).toEqual(['attendance.agencies', 'quorum.exceptionAccepted']);
});

test('is silent where nothing says what makes a quorum', () => {
  const judge = aRule('decision', {
    question: 'quorum',
    who: 'conference-chair',
    what: 'judge whether enough are there',
  });
  const decision = decide({ question: quorum, rules: [judge] });
  expect(decision.outcome).toBe('policy-silent');
  expect(decision.deciders).toMatchObject([{ who: 'conference-chair' }]);
});
