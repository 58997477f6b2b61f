import { expect, test } from 'vitest';
import { sayTime } from '../../../../src/explanation/words/sayTime.ts';

test.each([
  ['2026-03-10', 'Tuesday 10 March 2026'],
  ['2028-02-29', 'Tuesday 29 February 2028'],
  ['2026-11-01', 'Sunday 1 November 2026'],
])('the day %s is %s', (day, said) => {
  expect(sayTime(day)).toBe(said);
});

test.each([
  ['2026-03-27T15:30:00Z', '3:30pm on Friday 27 March 2026'],
  ['2026-07-10T15:30+01:00', '3:30pm on Friday 10 July 2026'],
  ['2026-07-10T14:30Z', '3:30pm on Friday 10 July 2026'],
  ['2026-07-10T23:05Z', '12:05am on Saturday 11 July 2026'],
  ['2026-01-10T00:00Z', 'midnight on Saturday 10 January 2026'],
  ['2026-01-10T12:00Z', 'midday on Saturday 10 January 2026'],
  ['2026-01-10T09:00-05:00', '2pm on Saturday 10 January 2026'],
  ['2026-01-10T09:00Z', '9am on Saturday 10 January 2026'],
])('%s is read off the clocks of the United Kingdom: %s', (moment, said) => {
  expect(sayTime(moment)).toBe(said);
});

test.each([
  ['the last second of winter', '2026-03-29T00:59:59Z', '12:59am on Sunday 29 March 2026'],
  ['the first second of summer time', '2026-03-29T01:00:00Z', '2am on Sunday 29 March 2026'],
  ['its last', '2026-10-25T00:59:59Z', '1:59am on Sunday 25 October 2026'],
  ['the first of winter', '2026-10-25T01:00:00Z', '1am on Sunday 25 October 2026'],
  ['a year in which March ends on a Sunday', '2024-03-31T01:00:00Z', '2am on Sunday 31 March 2024'],
])('%s is told as such', (_, moment, said) => {
  expect(sayTime(moment)).toBe(said);
});

test('what is no time stays as it stands', () => {
  expect(sayTime('soon')).toBe('soon');
});
