import { toCalendarDay, weekday, type DayNumber } from '../domain/CalendarDay.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { digestDays } from './digestDays.ts';
import { weekdayAt, weekdayPlaceOf } from './weekdayRow.ts';

/**
 * What a table of working days is made from: checked values only.
 *
 * @internal
 */
export interface CalendarTable {
  readonly name: string;
  readonly source: string;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  readonly holidays: Iterable<DayNumber>;
}

const saturday = 5;

/**
 * A working-day calendar that looks every answer up in a table made once.
 *
 * Within the days covered both look-ups read one cell; outside them both are arithmetic on weekends alone. Place 0 is
 * the first working day covered.
 *
 * @param table - the days covered, both ends included, and the bank holidays among them; a holiday at a weekend or
 *   outside the days covered changes nothing
 * @returns the calendar, frozen
 * @example
 * ```ts
 * const christmas = { firstDay: dayNumberOf(2026, 12, 1), lastDay: dayNumberOf(2026, 12, 31) };
 * const holidays = [dayNumberOf(2026, 12, 25), dayNumberOf(2026, 12, 28)];
 * const calendar = createTableCalendar({ name: 'december', source: 'an example', ...christmas, holidays });
 * const nextPlace = calendar.placeOf(dayNumberOf(2026, 12, 24)) + 1;
 * expect(toCalendarDay(calendar.dayAt(nextPlace))).toBe('2026-12-29');
 * ```
 * @internal
 */
export function createTableCalendar(table: CalendarTable): WorkingDayCalendar {
  const { name, source, firstDay, lastDay } = table;
  const holidays = new Set(table.holidays);
  const placeByDay = new Int32Array(lastDay - firstDay + 1);
  const dayByPlace = new Int32Array(placeByDay.length);
  const daysOff: DayNumber[] = [];
  let count = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (weekday(day) < saturday) {
      if (holidays.has(day)) daysOff.push(day);
      else {
        dayByPlace[count] = day;
        count += 1;
      }
    }
    placeByDay[day - firstDay] = count - 1;
  }

  // Added to a weekday's place in the unbroken row, these give its place in this calendar's row.
  const shiftBefore = -1 - weekdayPlaceOf(firstDay - 1);
  const shiftAfter = count - 1 - weekdayPlaceOf(lastDay);

  const placeOf = (day: DayNumber): number => {
    if (day < firstDay) return weekdayPlaceOf(day) + shiftBefore;
    if (day > lastDay) return weekdayPlaceOf(day) + shiftAfter;
    return placeByDay[day - firstDay] ?? Number.NaN;
  };

  const dayAt = (place: number): DayNumber => {
    if (place < 0) return weekdayAt(place - shiftBefore);
    if (place >= count) return weekdayAt(place - shiftAfter);
    return dayByPlace[place] ?? Number.NaN;
  };

  return Object.freeze({
    name,
    digest: digestDays(firstDay, lastDay, daysOff),
    source,
    coversFrom: toCalendarDay(firstDay),
    coversTo: toCalendarDay(lastDay),
    placeOf,
    dayAt,
  });
}
