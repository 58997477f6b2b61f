import { describe, expect, test } from 'vitest';
import type { Effects, Force, Rule, RuleKind } from '../../../../src/engine/Rule.ts';
import { oneOfEachKind } from '../../../support/everyRule.ts';
import { aRule, type LooseFacts } from '../../../support/rules.ts';
import { explained, explainedRule } from '../support/explainedRules.ts';

const laidDown = <Kind extends RuleKind>(kind: Kind, effect: Effects[Kind], force: Force = 'must'): unknown => {
  const { laysDown } = explainedRule(aRule(kind, effect, { force }));
  return laysDown?.test === undefined
    ? laysDown?.says
    : [laysDown.says, `${laysDown.test.asks}: ${laysDown.test.condition.says}`];
};

const yes = { fact: 'reports.signed', is: true } as const;
const signed = 'That report is signed.';
const who = 'conference-chair' as const;

describe('what a rule lays down', () => {
  test.each<[unknown, unknown]>([
    [laidDown('trigger', { review: 'convene' }), 'A review is then to be convened early.'],
    [laidDown('trigger', { review: 'consider' }), 'Convening a review early is then to be considered.'],
    [laidDown('ground', { for: 'exclusion' }), 'That is a ground for excluding a family member.'],
    [laidDown('ground', { for: 'exclusion-during' }), 'That is a ground for asking a parent to leave.'],
    [laidDown('insufficient-ground', { for: 'exclusion' }), 'By itself that is no reason to exclude anyone.'],
    [
      laidDown('discretion', { question: 'exclusion', who }),
      'Where no listed ground is met, it is left to the conference chair to decide.',
    ],
    [laidDown('quorum', { makes: 'quorate' }), 'The conference is then quorate.'],
    [laidDown('quorum', { makes: 'quorate-by-exception' }), 'The conference is then quorate by exception.'],
    [laidDown('criterion', { for: 'ending' }), 'That is a reason for the plan to end.'],
    [laidDown('criterion', { for: 'both-plans' }), 'That is a reason for both plans to run together.'],
    [laidDown('criterion', { for: 'significant-harm' }), 'That shows that significant harm is likely.'],
    [
      laidDown('route', { by: 'review-conference', who: 'review-conference', forCriteria: ['x'] }),
      'The plan can then end by this route; a review conference decides.',
    ],
    [
      laidDown('deadline', { name: 'visit', who, what: 'visit', due: { by: 'conference.dayOn' } }),
      'The conference chair must visit, by the day of the conference.',
    ],
    [
      laidDown('duty', { question: 'reports', who, what: 'sign the report', done: yes }, 'should'),
      ['The conference chair should sign the report.', `It is done where: ${signed}`],
    ],
    [
      laidDown('duty', { question: 'reports', who, what: 'sign it', due: { by: 'conference.dayOn' } }, 'good-practice'),
      'It is good practice for the conference chair to sign it, by the day of the conference.',
    ],
    [laidDown('requirement', { question: 'reports', is: yes }), [undefined, `It must be that: ${signed}`]],
    [laidDown('requirement', { question: 'reports', is: yes }, 'may'), [undefined, `It may be that: ${signed}`]],
    [
      laidDown('permission', { question: 'reports', who, what: 'sign it', used: yes }),
      ['The conference chair may sign it.', `It is used where: ${signed}`],
    ],
    [
      laidDown('prohibition', { question: 'reports', who, what: 'sign it', broken: yes }),
      ['The conference chair must not sign it.', `It is broken where: ${signed}`],
    ],
    [
      laidDown('prohibition', { question: 'reports', who, what: 'sign it' }, 'should'),
      'The conference chair should not sign it.',
    ],
    [laidDown('prohibition', { question: 'reports', who: 'everyone', what: 'sign it' }), 'Nobody may sign it.'],
    [
      laidDown('prohibition', { question: 'reports', who: 'everyone', what: 'sign it' }, 'should'),
      'Nobody should sign it.',
    ],
    [
      laidDown('decision', { question: 'reports', who, what: 'decide on it', is: yes }),
      ['It is for the conference chair to decide on it.', `It is kept to where: ${signed}`],
    ],
  ])('%#: %s', (said, expected) => {
    expect(said).toEqual(expected);
  });

  test('is said of every kind of rule, and where each applies', () => {
    const { rules } = explained(oneOfEachKind);
    expect(rules.map(({ kind }) => kind)).toEqual(oneOfEachKind.map(({ id }) => id));
    expect(rules.filter(({ laysDown }) => laysDown === undefined)).toEqual([]);
  });
});

describe('whether it was kept to', () => {
  const kept = (rule: Rule, facts: LooseFacts): string | undefined => explainedRule(rule, facts).keptSays;
  const duty = aRule('duty', { question: 'reports', who, what: 'sign it', done: yes });
  const requirement = aRule('requirement', { question: 'reports', is: yes });
  const decision = aRule('decision', { question: 'reports', who, what: 'sign it', is: yes });
  const when = { fact: 'reports.typed', is: true } as const;
  const permission = aRule('permission', { question: 'reports', who, what: 'sign it', used: yes }, { when });

  test.each<[string | undefined, string | undefined]>([
    [kept(duty, { 'reports.signed': true }), 'It was done.'],
    [kept(duty, { 'reports.signed': false }), 'It was not done.'],
    [kept(duty, {}), 'Whether it was done is not known.'],
    [kept(requirement, { 'reports.signed': true }), 'It is so.'],
    [kept(requirement, { 'reports.signed': false }), 'It is not so.'],
    [kept(decision, { 'reports.signed': true }), 'It was kept to.'],
    [kept(decision, { 'reports.signed': false }), 'It was not kept to.'],
    [kept(decision, {}), 'Whether it was kept to is not known.'],
    [kept(permission, { 'reports.typed': false, 'reports.signed': true }), 'It was used although it does not apply.'],
    [kept(permission, { 'reports.signed': false }), 'It was not used where it does not apply.'],
  ])('%#: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
