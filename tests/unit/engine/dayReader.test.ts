import { describe, expect, test } from 'vitest';
import { notHappened, unknown } from '../../../src/domain/factSlots.ts';
import { dayReader, isDay } from '../../../src/engine/dayReader.ts';
import { day, laidOutOf, readMomentOn, type LooseFacts } from '../../support/rules.ts';

const read = (name: string, facts: LooseFacts): number => dayReader(name)(laidOutOf(facts), readMomentOn('2026-03-10'));

describe('a reader of days', () => {
  test.each([
    ['a day', { 'plan.endedOn': '2026-03-01' }, day('2026-03-01')],
    ['a day that has not come about', { 'plan.endedOn': null }, notHappened],
    ['a day that is not known', {}, unknown],
  ])('reads %s', (_, facts, number) => {
    expect(read('plan.endedOn', facts)).toBe(number);
  });

  test('reads the day that an instant names', () => {
    expect(read('conference.endedAt', { 'conference.endedAt': '2026-03-01T00:10+01:00' })).toBe(day('2026-03-01'));
  });

  test('reads the day of the question', () => {
    expect(read('asOf', {})).toBe(day('2026-03-10'));
  });
});

test('what is unknown or has not come about is no day, and any other number is one', () => {
  expect([unknown, notHappened, day('0000-01-01'), 0, 20_000].map(isDay)).toEqual([false, false, true, true, true]);
});
