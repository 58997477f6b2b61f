import { toCalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { errorOf } from '../inputIssue.ts';
import type { Coverage } from './checkCoverage.ts';

const outside = (day: DayNumber, path: string, { firstDay, lastDay }: Coverage): Issue =>
  errorOf({
    code: 'holiday-outside-coverage',
    path,
    message: `\`${toCalendarDay(day)}\` is outside the days covered`,
    found: toCalendarDay(day),
    expected: `a day from \`${toCalendarDay(firstDay)}\` to \`${toCalendarDay(lastDay)}\``,
    help: 'take it out, or cover the days up to it if all their holidays are listed',
  });

/**
 * Finds bank holidays on days that their calendar does not cover.
 *
 * @param holidays - each bank holiday with the JSON pointer to it
 * @param coverage - the first and the last day covered
 * @returns an issue, `holiday-outside-coverage`, for each of them
 * @example
 * ```ts
 * const issues = outsideCoverage(new Map([[3, '/holidays/0']]), { firstDay: 1, lastDay: 2 });
 * expect(issues.map(({ path }) => path)).toEqual(['/holidays/0']);
 * ```
 * @internal
 */
export function outsideCoverage(holidays: ReadonlyMap<DayNumber, string>, coverage: Coverage): readonly Issue[] {
  const { firstDay, lastDay } = coverage;
  return [...holidays].flatMap(([day, path]) =>
    day < firstDay || day > lastDay ? [outside(day, path, coverage)] : [],
  );
}
