import type { Period } from '../../domain/Period.ts';

const units: Readonly<Record<string, string>> = {
  months: 'month',
  weeks: 'week',
  days: 'day',
  workingDays: 'working day',
  hours: 'hour',
};

const sayCount = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

/**
 * A length of time in words.
 *
 * @param period - the length, in exactly one unit
 * @returns such as `5 working days`
 * @internal
 */
export function sayPeriod(period: Period): string {
  // Policies count years in months.
  if ('months' in period && period.months > 12 && period.months % 12 === 0) return sayCount(period.months / 12, 'year');
  return Object.entries(period)
    .map(([unit, count]: readonly [string, number]) => sayCount(count, units[unit] ?? unit))
    .join(' and ');
}
