import { expect, test } from 'vitest';
import { wholeCondition } from '../../../src/engine/wholeCondition.ts';
import { aRule } from '../../support/rules.ts';

const when = { fact: 'plan.failingToProtect', is: true } as const;
const trigger = aRule('trigger', { review: 'convene' }, { when });
const anyone = { child: ['unborn', 'living', 'died'], plan: ['none', 'in-force', 'ended'] } as const;

test('is whom the rule is about, and then its own condition', () => {
  expect(wholeCondition(trigger, {})).toEqual({
    all: [{ fact: 'child.life', in: ['unborn', 'living'] }, { fact: 'plan.stage', is: 'in-force' }, when],
  });
});

test('goes by the document where the rule does not say, and by the rule where it does', () => {
  const document = { about: { child: anyone.child, plan: ['ended'] } } as const;
  expect(wholeCondition(trigger, document)).toEqual({ all: [{ fact: 'plan.stage', is: 'ended' }, when] });
  expect(wholeCondition({ ...trigger, about: { child: ['died'] } }, document)).toEqual({
    all: [{ fact: 'child.life', is: 'died' }, { fact: 'plan.stage', is: 'ended' }, when],
  });
});

test('leaves out whatever is so of everyone', () => {
  expect(wholeCondition({ ...trigger, about: anyone }, {})).toBe(when);
  expect(wholeCondition({ ...trigger, about: anyone, when: undefined }, {})).toBeUndefined();
  expect(wholeCondition({ ...trigger, about: { plan: anyone.plan }, when: undefined }, {})).toEqual({
    fact: 'child.life',
    in: ['unborn', 'living'],
  });
});

test('of a rule about nobody never holds', () => {
  const whole = wholeCondition({ ...trigger, about: { ...anyone, plan: [] }, when: undefined }, {});
  expect(whole).toEqual({ fact: 'plan.stage', in: [] });
});
