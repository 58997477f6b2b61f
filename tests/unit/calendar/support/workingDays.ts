import { readDay, toCalendarDay, type DayNumber } from '../../../../src/domain/CalendarDay.ts';
import type { Result } from '../../../../src/domain/Result.ts';
import type { WorkingDayCalendar } from '../../../../src/ports/WorkingDayCalendar.ts';

/** The number of a day written as text that is known to be right. */
export const dayOf = (text: string): DayNumber => {
  const day = readDay(text);
  if (day === undefined) throw new Error(`the test names \`${text}\`, which is no day`);
  return day;
};

/** The working days from one day to another, both included, as text. */
export const workingDaysBetween = (calendar: WorkingDayCalendar, from: string, to: string): string[] => {
  const days: string[] = [];
  const lastPlace = calendar.placeOf(dayOf(to));
  for (let place = calendar.placeOf(dayOf(from) - 1) + 1; place <= lastPlace; place += 1) {
    days.push(toCalendarDay(calendar.dayAt(place)));
  }
  return days;
};

/** The value of a result that is known to be right. */
export const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.value;
};

/** Each issue of a result as `code path`, in order; empty where it holds a value. */
export const issuesOf = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
