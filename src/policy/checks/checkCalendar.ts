import { readDay, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { checkCoverage } from '../../input/calendarDays/checkCoverage.ts';
import { listHoliday } from '../../input/calendarDays/listHoliday.ts';
import { outsideCoverage } from '../../input/calendarDays/outsideCoverage.ts';
import type { CalendarDays } from '../../ports/CalendarDays.ts';
import { memberOf } from '../Place.ts';
import type { Check } from './Check.ts';

/** A day that the schema has found to be one. */
const soundDay = (day: string): DayNumber => readDay(day) as DayNumber;

/**
 * Finds what the bank holidays that a policy brings leave in doubt.
 *
 * @param draft - the policy
 * @returns the issues: `duplicate-holiday`, `coverage-reversed`, `coverage-too-long`, `holiday-outside-coverage`
 */
export const checkCalendar: Check = ({ root, isSound }) => {
  const place = memberOf(root, 'calendar');
  if (!isSound(place)) return [];
  const { coversFrom, coversTo, holidays } = place.value as CalendarDays;
  const coverage = { firstDay: soundDay(coversFrom), lastDay: soundDay(coversTo) };
  const issues: Issue[] = [];
  const isCovered = checkCoverage(coverage, `${place.path}/coversTo`, issues);
  const listed = new Map<DayNumber, string>();
  for (const [index, day] of holidays.entries()) {
    listHoliday(listed, soundDay(day), `${place.path}/holidays/${String(index)}`, issues);
  }
  return [...issues, ...(isCovered ? outsideCoverage(listed, coverage) : [])];
};
