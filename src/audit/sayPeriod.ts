import type { Period } from '../domain/Period.ts';

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  months: ['month', 'months'],
  weeks: ['week', 'weeks'],
  days: ['day', 'days'],
  workingDays: ['working day', 'working days'],
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
};

/**
 * A number of something, in words.
 *
 * @param count - how many
 * @param unit - of what, as periods name it
 * @returns such as `1 working day` or `3 working days`
 */
export function sayCount(count: number, unit: string): string {
  const [one, many] = units[unit] as readonly [string, string];
  return `${String(count)} ${count === 1 ? one : many}`;
}

/**
 * A period in words.
 *
 * @param period - the period
 * @returns such as `5 working days`
 */
export function sayPeriod(period: Period): string {
  const [unit, count] = Object.entries(period)[0] as [string, number];
  return sayCount(count, unit);
}
