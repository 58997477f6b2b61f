import type { Period } from './Period.ts';

const units: Readonly<Record<string, string>> = { workingDays: 'working day' };

/**
 * A number of units, in words.
 *
 * @param count - how many
 * @param unit - of what, as periods name it, or another word in the plural
 * @returns such as `1 working day` or `3 months`
 * @internal
 */
export function sayCount(count: number, unit: string): string {
  const one = units[unit] ?? unit.replace(/s$/u, '');
  return `${String(count)} ${one}${count === 1 ? '' : 's'}`;
}

/**
 * A period in words.
 *
 * @param period - the period, in exactly one unit
 * @returns such as `5 working days`
 * @internal
 */
export function sayPeriod(period: Period): string {
  return Object.entries(period)
    .map(([unit, count]: readonly [string, number]) => sayCount(count, unit))
    .join(' and ');
}
