import { dayNumberOf, type DayNumber } from '../../domain/CalendarDay.ts';

/**
 * The days that the lines of a holiday table stand for.
 *
 * @param lines - a line a year: the year, then the month and day of each holiday, such as `2026 01-01 04-03`
 * @returns the days' numbers, in the table's order
 * @example
 * ```ts
 * expect(readHolidayTable(['2026 01-01 04-03']).map(toCalendarDay)).toEqual(['2026-01-01', '2026-04-03']);
 * ```
 * @internal
 */
export function readHolidayTable(lines: readonly string[]): DayNumber[] {
  return lines.flatMap((line) => {
    const [year, ...days] = line.split(' ');
    return days.map((day) => dayNumberOf(Number(year), Number(day.slice(0, 2)), Number(day.slice(3))));
  });
}
