import type { Period } from '../../../src/index.ts';

const units: Readonly<Record<string, string>> = {
  months: 'month',
  weeks: 'week',
  days: 'day',
  workingDays: 'working day',
  hours: 'hour',
};

/**
 * A number of things, in the plural where it is not one.
 *
 * @param count - how many
 * @param noun - what
 * @returns such as `2 weeks`
 */
export function sayCount(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * A period in words.
 *
 * @param period - the period
 * @returns such as `5 working days`
 */
export function sayPeriod(period: Period): string {
  return Object.entries(period)
    .map(([unit, count]: readonly [string, number]) => sayCount(count, units[unit] ?? unit))
    .join(' and ');
}
