import { expect, test } from 'vitest';
import { createTableCalendar } from '../../../src/calendar/createTableCalendar.ts';
import { dayOf } from './support/workingDays.ts';

const calendar = createTableCalendar({
  name: 'a-week',
  source: 'made up',
  firstDay: dayOf('2026-06-01'),
  lastDay: dayOf('2026-06-07'),
  holidays: [dayOf('2026-06-01'), dayOf('2026-06-06'), dayOf('2026-06-08')],
});

test('place 0 is the first working day covered', () => {
  expect(calendar.dayAt(0)).toBe(dayOf('2026-06-02'));
});

test('a holiday on the first day covered shares its place with the Friday before', () => {
  expect(calendar.placeOf(dayOf('2026-06-01'))).toBe(calendar.placeOf(dayOf('2026-05-29')));
});

test('a holiday beyond the days covered is not known', () => {
  expect(calendar.dayAt(4)).toBe(dayOf('2026-06-08'));
});

test('what is not a whole number has no answer', () => {
  expect([calendar.placeOf(Number.NaN), calendar.dayAt(Number.NaN), calendar.dayAt(0.5)]).toEqual(
    Array(3).fill(Number.NaN),
  );
});
