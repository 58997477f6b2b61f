import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/engine/Condition.ts';
import { anchorOf, limitsOf, type Limit } from '../../../src/engine/Due.ts';
import { conditionsOfRule, factsOfEffect, factsOfRule } from '../../../src/engine/factsOfRule.ts';
import { dueOf } from '../../../src/engine/Rule.ts';
import { aRule } from '../../support/rules.ts';

const is = (fact: string): Condition => ({ fact, is: true });

const limits: readonly (readonly [Limit, string])[] = [
  [{ within: { days: 3 }, after: 'conference.heldOn' }, 'conference.heldOn'],
  [{ atLeast: { days: 3 }, before: 'conference.dayOn' }, 'conference.dayOn'],
  [{ by: 'plan.endedOn' }, 'plan.endedOn'],
];

describe('a limit', () => {
  test.each(limits)('%o counts from %s', (limit, anchor) => {
    expect(anchorOf(limit)).toBe(anchor);
    expect(limitsOf(limit)).toEqual([limit]);
  });

  test('stands by itself or among several', () => {
    const several = limits.map(([limit]) => limit);
    expect([limitsOf({ soonest: several }), limitsOf({ latest: several })]).toEqual([several, several]);
  });
});

describe('the facts of a rule', () => {
  const due = { within: { days: 3 }, after: 'conference.heldOn' } as const;
  const belongs = { question: 'record', who: 'conference-chair', what: 'write' } as const;

  test.each([
    ['a duty', aRule('duty', { ...belongs, due, done: is('minutes.sent') }), ['minutes.sent', 'conference.heldOn']],
    [
      'a deadline',
      aRule('deadline', { name: 'minutes-sent', who: 'conference-chair', what: 'send', due, done: 'minutes.sentOn' }),
      ['conference.heldOn', 'minutes.sentOn'],
    ],
    ['a requirement', aRule('requirement', { question: 'record', is: is('minutes.sent') }), ['minutes.sent']],
    ['a prohibition', aRule('prohibition', { ...belongs, broken: is('minutes.kept') }), ['minutes.kept']],
    ['a permission', aRule('permission', { ...belongs, used: is('minutes.kept') }), ['minutes.kept']],
    ['a decision', aRule('decision', { ...belongs, is: is('minutes.kept') }), ['minutes.kept']],
    ['a trigger', aRule('trigger', { review: 'convene' }), []],
  ])('%s: those that tell whether it was kept to, and with those by which it applies, all', (_, rule, told) => {
    expect(factsOfEffect(rule)).toEqual(told);
    const when = {
      not: { any: [is('outcome.nameAdded'), { fact: 'asOf', within: { days: 1 }, after: 'plan.endedOn' }] },
    };
    expect(factsOfRule({ ...rule, when })).toEqual(['outcome.nameAdded', 'plan.endedOn', ...told]);
    expect(conditionsOfRule(rule)).toHaveLength(conditionsOfRule({ ...rule, when }).length - 1);
    expect(dueOf(rule)).toEqual(rule.duty?.due ?? rule.deadline?.due);
  });
});
