import { expect, test } from 'vitest';
import type { Period } from '../../../../src/domain/Period.ts';
import { roles } from '../../../../src/domain/roles.ts';
import { capitalise } from '../../../../src/explanation/words/capitalise.ts';
import { nameIn } from '../../../../src/explanation/words/nameIn.ts';
import { roleNames } from '../../../../src/explanation/words/roleNames.ts';
import { sayList } from '../../../../src/explanation/words/sayList.ts';
import { sayPeriod } from '../../../../src/explanation/words/sayPeriod.ts';

test.each<[Period, string]>([
  [{ months: 3 }, '3 months'],
  [{ months: 12 }, '12 months'],
  [{ months: 216 }, '18 years'],
  [{ months: 18 }, '18 months'],
  [{ weeks: 1 }, '1 week'],
  [{ workingDays: 5 }, '5 working days'],
  [{ days: 10 }, '10 days'],
  [{ hours: 24 }, '24 hours'],
])('%j is said as %s', (period, said) => {
  expect(sayPeriod(period, [])).toBe(said);
});

test('a period in a unit of another version is said by the name of its unit', () => {
  expect(sayPeriod(JSON.parse('{ "fortnight": 2 }') as Period, [])).toBe('2 fortnights');
});

test('several things are one phrase', () => {
  expect(sayList([])).toBe('');
  expect(sayList(['a'])).toBe('a');
  expect(sayList(['a', 'b'])).toBe('a and b');
  expect(sayList(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test('a sentence begins with a capital', () => {
  expect(capitalise('the chair')).toBe('The chair');
});

test('a name that a table does not hold is read off itself', () => {
  expect(nameIn({ a: 'b' }, 'a')).toBe('b');
  expect(nameIn({}, 'head-of-something-new')).toBe('head of something new');
  expect(nameIn({}, 'constructor')).toBe('constructor');
});

test('every role has a name of its own', () => {
  expect(Object.keys(roleNames).sort()).toEqual([...roles].sort());
  expect(new Set(Object.values(roleNames)).size).toBe(roles.length);
});
