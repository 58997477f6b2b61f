import { afterEach, expect, test } from 'vitest';
import { sayNumbers } from '../../../examples/demo/page/sayNumbers.ts';
import { wrap } from '../../../examples/demo/page/wrap.ts';
import { sayDay, sayTime } from '../../../examples/demo/words/sayDay.ts';
import { saySpan } from '../../../examples/demo/words/saySpan.ts';
import type { CalendarDay, Instant } from '../../../src/index.ts';

const timeZone = process.env['TZ'];

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

test.each(['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'Europe/London'])(
  'a day is the same day in %s, one that was left out there too',
  (zone) => {
    process.env['TZ'] = zone;
    expect(sayDay('2011-12-30' as CalendarDay)).toBe('Fri 30 Dec 2011');
    expect(sayDay('2018-11-04' as CalendarDay)).toBe('Sun 4 Nov 2018');
  },
);

test.each([
  ['2026-03-27T15:30:00Z', 'Fri 27 Mar 2026, 15:30 GMT'],
  ['2026-03-30T15:30+01:00', 'Mon 30 Mar 2026, 15:30 BST'],
  ['2026-03-30T15:30+05:30', 'Mon 30 Mar 2026, 15:30 +05:30'],
  ['2026-03-30', 'Mon 30 Mar 2026'],
])('%s is said by its own clock', (time, said) => {
  expect(sayTime(time as Instant)).toBe(said);
});

test.each([
  ['2022-05-17', '2023-02-15', '8 months and 29 days'],
  ['2025-11-30', '2026-02-28', '3 months'],
  ['2026-03-06', '2026-03-07', '1 day'],
  ['2026-03-14T16:20:00Z', '2026-03-16T09:30:00Z', '1 day and 17 hours'],
  ['2026-03-14T16:20:00Z', '2026-03-14T17:20:00Z', '1 hour and 0 minutes'],
  ['2026-03-14T16:20:00Z', '2026-03-14T16:21:00Z', '1 minute'],
  ['2026-03-14', '2026-03-16T09:30:00Z', '2 days'],
])('from %s to %s it is %s', (from, to, said) => {
  expect(saySpan(from as CalendarDay, to as CalendarDay)).toBe(said);
});

test('numbers are said as briefly as can be', () => {
  expect(sayNumbers([9, 1, 2, 4, 5, 6])).toBe('1, 2, 4-6, 9');
});

test('text is broken between words, and a word only where it is too long', () => {
  expect(wrap('the chair decides', 9, 2)).toEqual(['the chair', '  decides']);
  expect(wrap('abcdefghijk', 5)).toEqual(['abcde', 'fghij', 'k']);
});
