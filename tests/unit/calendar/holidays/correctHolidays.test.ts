import { expect, test } from 'vitest';
import { correctHolidays } from '../../../../src/calendar/holidays/correctHolidays.ts';
import { holidayCorrections } from '../../../../src/calendar/holidays/holidayCorrections.ts';

const moved = { nations: [], remove: ['2012-05-28'], add: ['2012-06-04'], reason: 'the jubilee', source: 'a list' };

test('a correction takes days out and puts days in, in order', () => {
  expect(correctHolidays(['2012-12-25', '2012-05-28'], [moved])).toEqual(['2012-06-04', '2012-12-25']);
});

test('a day listed twice comes out once', () => {
  expect(correctHolidays(['2012-12-25', '2012-12-25'], [])).toEqual(['2012-12-25']);
});

test('a correction that has become needless fails, by name', () => {
  expect(() => correctHolidays(['2012-06-04'], [moved])).toThrow(/`2012-05-28`, `2012-06-04` \(the jubilee\)/u);
});

test('a correction of which only one half is needed fails too', () => {
  expect(() => correctHolidays(['2012-05-28', '2012-06-04'], [moved])).toThrow('2012-06-04');
  expect(() => correctHolidays([], [moved])).toThrow('2012-05-28');
});

test('every correction in use gives a reason and a source', () => {
  const unexplained = holidayCorrections.filter(({ reason, source }) => reason === '' || source === '');
  expect(unexplained).toEqual([]);
});
