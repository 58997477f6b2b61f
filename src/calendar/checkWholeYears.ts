import { dayParts, type DayNumber } from '../domain/CalendarDay.ts';
import type { Issue } from '../domain/Result.ts';
import { errorOf } from '../input/inputIssue.ts';

const landmarks = [
  { month: 1, name: 'January' },
  { month: 12, name: 'December' },
] as const;

/**
 * Checks that a list of bank holidays gives every year from its first to its last one whole.
 *
 * Every division of the United Kingdom has a bank holiday in January (New Year's Day) and in December (Christmas Day),
 * so a year without one of them was cut short.
 *
 * @param days - the bank holidays' numbers
 * @param years - the first and the last year listed
 * @param path - the JSON pointer to the list
 * @returns an issue `incomplete-year` for each January and December that has none
 * @example
 * ```ts
 * const issues = checkWholeYears([dayNumberOf(2026, 1, 1)], { first: 2026, last: 2026 }, '/events');
 * expect(issues.map(({ message }) => message)).toEqual(['no bank holiday is listed in December 2026']);
 * ```
 * @internal
 */
export function checkWholeYears(
  days: readonly DayNumber[],
  years: { readonly first: number; readonly last: number },
  path: string,
): readonly Issue[] {
  const monthsListed = new Set(
    days.map((day) => {
      const { year, month } = dayParts(day);
      return year * 12 + month;
    }),
  );
  const issues: Issue[] = [];
  for (let year = years.first; year <= years.last; year += 1) {
    for (const { month, name } of landmarks) {
      if (monthsListed.has(year * 12 + month)) continue;
      issues.push(
        errorOf({
          code: 'incomplete-year',
          path,
          message: `no bank holiday is listed in ${name} ${String(year)}`,
          expected: 'every bank holiday of each year from the first listed to the last',
          help: 'complete the year or leave it out: its missing bank holidays would count as working days',
        }),
      );
    }
  }
  return issues;
}
