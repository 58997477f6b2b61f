import { expect, test } from 'vitest';
import { belongsTo } from '../../../src/questions/belongsTo.ts';
import { aRule } from '../../support/rules.ts';

const is = { fact: 'record.strengths', is: true } as const;
const what = 'see to it';
const who = 'conference-chair';

test.each([
  aRule('duty', { question: 'record', who, what }),
  aRule('requirement', { question: 'record', is }),
  aRule('permission', { question: 'record', who, what }),
  aRule('prohibition', { question: 'record', who, what }),
  aRule('decision', { question: 'record', who, what }),
  aRule('deadline', { question: 'record', name: 'minutes-sent', who, what, due: { by: 'minutes.sentOn' } }),
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
  expect(belongsTo(aRule('discretion', { question: 'exclusion', who }), 'exclusion')).toBe(true);
});
