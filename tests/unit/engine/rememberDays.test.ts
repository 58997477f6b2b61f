import { describe, expect, test, vi } from 'vitest';
import { rememberDays, type CountDays } from '../../../src/engine/rememberDays.ts';
import { readMomentOn } from '../../support/rules.ts';

describe('a count that remembers', () => {
  test('counts the same day once', () => {
    const count = vi.fn<CountDays>((from) => from + 3);
    const remembered = rememberDays(count);
    const moment = readMomentOn();
    expect([remembered(20_000, moment), remembered(20_000, moment)]).toEqual([20_003, 20_003]);
    expect(count).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a day far off', 20_000 + 1024],
    ['a day before 1970', 20_000 - 20 * 1024],
  ])('gives each its own where %s stands at the same place', (_, other) => {
    const remembered = rememberDays((from) => from + 3);
    const moment = readMomentOn();
    const counted = [20_000, other, 20_000, other].map((day) => remembered(day, moment));
    expect(counted).toEqual([20_003, other + 3, 20_003, other + 3]);
  });

  test('counts afresh by another calendar', () => {
    const remembered = rememberDays((from, { calendar }) => calendar.dayAt(calendar.placeOf(from) + 1));
    const moment = readMomentOn();
    const everyDay = { ...moment.calendar, placeOf: (day: number) => day, dayAt: (place: number) => place };
    const friday = 20_000 - ((20_000 + 6) % 7);
    expect(remembered(friday, moment)).toBe(friday + 3);
    expect(remembered(friday, { ...moment, calendar: everyDay })).toBe(friday + 1);
  });
});
