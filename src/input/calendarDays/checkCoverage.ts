import { toCalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf } from '../inputIssue.ts';

// One full turn of the Gregorian calendar; it keeps a mistyped horizon such as 9999 from costing memory.
const longestCoverage = 146_097;

/**
 * The first and the last day whose bank holidays a calendar knows.
 *
 * @internal
 */
export interface Coverage {
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

/**
 * Checks that a calendar's coverage runs forwards and is no longer than 400 years.
 *
 * @param coverage - its first and last day
 * @param path - the JSON pointer to where the last day comes from
 * @param issues - the list that a problem is added to: `coverage-reversed`, `coverage-too-long`
 * @returns whether it does
 * @example
 * ```ts
 * const issues: Issue[] = [];
 * expect(checkCoverage({ firstDay: 1, lastDay: 0 }, '/coversTo', issues)).toBe(false);
 * expect(issues.map(({ code }) => code)).toEqual(['coverage-reversed']);
 * ```
 * @internal
 */
export function checkCoverage({ firstDay, lastDay }: Coverage, path: string, issues: Issue[]): boolean {
  const [from, to] = [toCalendarDay(firstDay), toCalendarDay(lastDay)];
  if (lastDay < firstDay) {
    const message = `the coverage ends on \`${to}\`, before it starts on \`${from}\``;
    issues.push(
      errorOf({
        code: 'coverage-reversed',
        path,
        message,
        found: to,
        expected: `\`${from}\` or a later day`,
        help: 'put the earlier day first',
      }),
    );
    return false;
  }
  if (lastDay - firstDay >= longestCoverage) {
    issues.push(
      errorOf({
        code: 'coverage-too-long',
        path,
        message: `\`${from}\` to \`${to}\` is more than 400 years`,
        found: to,
        expected: 'the last day whose bank holidays are known',
        help: 'beyond its coverage a calendar goes by weekends alone, so the horizon need not be far off',
      }),
    );
    return false;
  }
  return true;
}
