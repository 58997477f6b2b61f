import { expect, test } from 'vitest';
import { belongsTo } from '../../../src/questions/belongsTo.ts';
import { aRule } from '../../support/rules.ts';

const is = { fact: 'record.strengths', is: true } as const;
const what = 'see to it';
const who = 'conference-chair';

test.each([
  aRule('duty', { in: 'record', who, what }),
  aRule('requirement', { in: 'record', is }),
  aRule('permission', { in: 'record', who, what }),
  aRule('prohibition', { in: 'record', who, what }),
  aRule('decision', { in: 'record', who, what }),
  aRule('deadline', { in: 'record', name: 'minutes-sent', who, what, due: { by: 'minutes.sentOn' } }),
])('a $id belongs to the question that it names, and to no other', (rule) => {
  expect([belongsTo(rule, 'record'), belongsTo(rule, 'reports')]).toEqual([true, false]);
});

test.each([
  aRule('trigger', { review: 'convene' }),
  aRule('criterion', { for: 'ending' }),
  aRule('deadline', { name: 'minutes-sent', who, what, due: { by: 'minutes.sentOn' } }),
])('a $id that names none belongs to none', (rule) => {
  expect([belongsTo(rule, 'early-review'), belongsTo(rule, 'ending'), belongsTo(rule, 'record')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a discretion belongs to exclusion', () => {
  expect(belongsTo(aRule('discretion', { in: 'exclusion', who }), 'exclusion')).toBe(true);
});
