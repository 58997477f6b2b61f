import type { HolidayCorrection } from './HolidayCorrection.ts';

/**
 * A nation's bank holidays after the corrections that concern it.
 *
 * @param listed - the days `YYYY-MM-DD` as date-holidays has them
 * @param corrections - the corrections for that nation
 * @returns the corrected days, in order
 * @throws {Error} where a correction corrects nothing: a day to remove is not listed, or one to add already is
 * @example
 * ```ts
 * const moved = { nations: [], remove: ['2012-05-28'], add: ['2012-06-04'], reason: 'moved', source: 'an example' };
 * expect(correctHolidays(['2012-05-28'], [moved])).toEqual(['2012-06-04']);
 * ```
 * @internal
 */
export function correctHolidays(listed: readonly string[], corrections: readonly HolidayCorrection[]): string[] {
  const days = new Set(listed);
  for (const { remove, add, reason } of corrections) {
    const idle = [...remove.filter((day) => !days.has(day)), ...add.filter((day) => days.has(day))];
    if (idle.length > 0) {
      throw new Error(`date-holidays no longer needs the correction of \`${idle.join('`, `')}\` (${reason})`);
    }
    for (const day of remove) days.delete(day);
    for (const day of add) days.add(day);
  }
  return [...days].sort();
}
