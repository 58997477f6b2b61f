import { expect, test } from 'vitest';
import { wholeCondition } from '../../../src/engine/wholeCondition.ts';
import { aRule } from '../../support/rules.ts';

const when = { fact: 'plan.failingToProtect', is: true } as const;
const trigger = aRule('trigger', { review: 'convene' }, { when });
const anyone = { child: ['unborn', 'living', 'died'], plan: ['none', 'in-force', 'ended'] } as const;

test('is whom the rule is about, and then its own condition', () => {
  expect(wholeCondition(trigger)).toEqual({
    all: [{ fact: 'child.life', in: ['unborn', 'living'] }, { fact: 'plan.stage', is: 'in-force' }, when],
  });
  expect(wholeCondition({ ...trigger, about: { child: ['died'], plan: ['ended'] } })).toEqual({
    all: [{ fact: 'child.life', is: 'died' }, { fact: 'plan.stage', is: 'ended' }, when],
  });
});

test('leaves out whatever is so of everyone', () => {
  expect(wholeCondition({ ...trigger, about: anyone })).toBe(when);
  expect(wholeCondition({ ...trigger, about: anyone, when: undefined })).toBeUndefined();
  expect(wholeCondition({ ...trigger, about: { ...trigger.about, plan: anyone.plan }, when: undefined })).toEqual({
    fact: 'child.life',
    in: ['unborn', 'living'],
  });
});

test('of a rule about nobody never holds', () => {
  const whole = wholeCondition({ ...trigger, about: { ...anyone, plan: [] }, when: undefined });
  expect(whole).toEqual({ fact: 'plan.stage', in: [] });
});
