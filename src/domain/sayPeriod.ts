import type { WrittenPeriod } from './Period.ts';

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

const factSays = (fact: string): string => `\`${fact}\` says`;

/**
 * A period in words.
 *
 * @param period - the period, in exactly one unit
 * @param says - puts it into words that a fact says how many; by its name without it
 * @returns such as `5 working days`, or `as many weeks as \`local.plan.visitEveryWeeks\` says`
 * @internal
 */
export function sayPeriod(period: WrittenPeriod, says: (fact: string) => string = factSays): string {
  return Object.entries(period)
    .map(([unit, count]: readonly [string, number | string]) =>
      typeof count === 'number'
        ? sayCount(count, unit)
        : `as many ${units[unit] ?? unit.slice(0, -1)}s as ${says(count)}`,
    )
    .join(' and ');
}
