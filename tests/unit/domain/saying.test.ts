import { expect, test } from 'vitest';
import { oncePer } from '../../../src/domain/oncePer.ts';
import { sayDate } from '../../../src/domain/sayDate.ts';
import { sayCount, sayPeriod } from '../../../src/domain/sayPeriod.ts';
import { day } from '../../support/rules.ts';

test.each([
  [{ months: 1 }, '1 month'],
  [{ weeks: 6 }, '6 weeks'],
  [{ workingDays: 1 }, '1 working day'],
  [{ workingDays: 5 }, '5 working days'],
  [{ hours: 24 }, '24 hours'],
] as const)('%o is %s', (period, said) => {
  expect(sayPeriod(period)).toBe(said);
});

test('a count names one or several, whichever way its unit is given', () => {
  expect([sayCount(1, 'minutes'), sayCount(2, 'minute'), sayCount(0, 'days')]).toEqual([
    '1 minute',
    '2 minutes',
    '0 days',
  ]);
});

test.each([
  ['2026-03-10', '10 March 2026'],
  ['2028-02-29', '29 February 2028'],
  ['2026-12-31', '31 December 2026'],
])('%s is %s', (text, said) => {
  expect(sayDate(day(text))).toBe(said);
});

test('what follows from an object is worked out once for it', () => {
  const asked: object[] = [];
  const made = oncePer((key: object) => ({ place: asked.push(key) }));
  const [one, other] = [{}, {}];
  expect([made(one), made(other), made(one)]).toEqual([{ place: 1 }, { place: 2 }, { place: 1 }]);
  expect(asked).toEqual([one, other]);
});
