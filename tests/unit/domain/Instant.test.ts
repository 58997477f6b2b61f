import { describe, expect, test } from 'vitest';
import { isInstant, readInstant, toInstant } from '../../../src/domain/Instant.ts';
import { day } from '../../support/rules.ts';

describe('reading an instant', () => {
  test('takes it apart into seconds, its own day and its offset', () => {
    expect(readInstant('2026-07-10T15:30:20+01:00')).toEqual({
      seconds: day('2026-07-10') * 86_400 + (14 * 60 + 30) * 60 + 20,
      day: day('2026-07-10'),
      offset: 60,
    });
  });

  test('gives two texts of one moment the same seconds', () => {
    const texts = [
      '2026-07-10T14:30Z',
      '2026-07-10T15:30+01:00',
      '2026-07-10T09:00:00-05:30',
      '2026-07-11T04:30+14:00',
    ];
    expect(new Set(texts.map((text) => readInstant(text)?.seconds)).size).toBe(1);
  });

  test('names the day that the text names, even where it is another in UTC', () => {
    expect(readInstant('2026-07-10T00:30+01:00')?.day).toBe(day('2026-07-10'));
    expect(readInstant('2026-07-10T23:30-05:00')?.day).toBe(day('2026-07-10'));
  });

  test('knows no offset that is behind for Z, and minutes behind where there is one', () => {
    expect(['2026-07-10T15:30Z', '2026-07-10T15:30-03:30'].map((text) => readInstant(text)?.offset)).toEqual([0, -210]);
  });

  test('drops fractions of a second', () => {
    expect(readInstant('2026-07-10T15:30:20.999Z')).toEqual(readInstant('2026-07-10T15:30:20Z'));
  });

  test('begins with 1970, by UTC', () => {
    expect(readInstant('1970-01-01T00:00Z')?.seconds).toBe(0);
    expect(readInstant('1969-12-31T23:00-01:00')?.seconds).toBe(0);
    expect(readInstant('1970-01-01T00:59:59+01:00')).toBeUndefined();
    expect(readInstant('1969-12-31T23:59:59Z')).toBeUndefined();
  });

  test.each([
    '',
    '2026-07-10',
    '2026-07-10T15:30',
    '2026-07-10 15:30Z',
    '2026-07-10t15:30z',
    '2026-07-10T24:00Z',
    '2026-07-10T15:60Z',
    '2026-07-10T15:30:60Z',
    '2026-07-10T15Z',
    '2026-07-10T15:30:20.Z',
    '2026-07-10T15:30:20.1234567890Z',
    '2026-07-10T15:30+1:00',
    '2026-07-10T15:30+0100',
    '2026-07-10T15:30+15:00',
    '2026-07-10T15:30+01:60',
    '2026-02-29T15:30Z',
    '2026-13-01T15:30Z',
    '2026-07-10T15:30Z\n',
  ])('refuses %j', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });

  test('tells an instant from other text', () => {
    expect(['2026-07-10T15:30Z', '2026-07-10'].map(isInstant)).toEqual([true, false]);
  });
});

describe('the text of an instant', () => {
  test.each([
    [0, 0, '1970-01-01T00:00:00Z'],
    [86_400, 60, '1970-01-02T01:00:00+01:00'],
    [86_399, 0, '1970-01-01T23:59:59Z'],
    [3600, -210, '1969-12-31T21:30:00-03:30'],
    [0, 845, '1970-01-01T14:05:00+14:05'],
  ])('for %i seconds and an offset of %i is %s', (seconds, offset, text) => {
    expect(toInstant(seconds, offset)).toBe(text);
  });

  test('shows each moment by its own offset across a change of the clocks', () => {
    const noonBefore = readInstant('2026-03-28T12:00:00Z')?.seconds ?? Number.NaN;
    expect(toInstant(noonBefore + 24 * 3600, 0)).toBe('2026-03-29T12:00:00Z');
    expect(toInstant(noonBefore + 24 * 3600, 60)).toBe('2026-03-29T13:00:00+01:00');
  });
});
