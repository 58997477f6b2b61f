import { describe, expect, test } from 'vitest';
import { readDay, toDayNumber, weekday, type DayNumber } from '../../src/domain/CalendarDay.ts';
import type { WorkingDayCalendar } from '../../src/ports/WorkingDayCalendar.ts';

const decade = 3653;

/** Every day of a stretch, and of the decades around it. */
const daysAround = (calendar: WorkingDayCalendar): DayNumber[] => {
  const first = toDayNumber(calendar.coversFrom) - 2 * decade;
  const last = toDayNumber(calendar.coversTo) + 2 * decade;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** The items of a list that break a law: a list that a failing test shows, and one assertion instead of thousands. */
const breaking = <Item>(items: readonly Item[], law: (item: Item) => boolean): Item[] =>
  items.filter((item) => !law(item)).slice(0, 5);

/**
 * The laws that every adapter of the working-day calendar has to keep.
 *
 * @param calendar - the calendar under test
 */
export function keepsTheLawsOfAWorkingDayCalendar(calendar: WorkingDayCalendar): void {
  const { placeOf, dayAt } = calendar;
  const days = daysAround(calendar);
  const [firstDay, lastDay] = [toDayNumber(calendar.coversFrom), toDayNumber(calendar.coversTo)];
  const places = [...new Set(days.map(placeOf))];

  describe(`working-day calendar ${calendar.name}`, () => {
    test('says what it is, and cannot be changed', () => {
      expect(calendar.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(calendar.source).not.toBe('');
      expect(firstDay).toBeLessThanOrEqual(lastDay);
      expect(Object.isFrozen(calendar)).toBe(true);
    });

    test('finds each place again from its day', () => {
      expect(breaking(places, (place) => placeOf(dayAt(place)) === place)).toEqual([]);
    });

    test('never goes back from one place to the next', () => {
      expect(breaking(places, (place) => dayAt(place) < dayAt(place + 1))).toEqual([]);
    });

    test('gives each day the place of the day before it or the next place', () => {
      expect(breaking(days, (day) => [0, 1].includes(placeOf(day) - placeOf(day - 1)))).toEqual([]);
    });

    test('gives a day the place of the last working day on or before it', () => {
      const law = (day: DayNumber): boolean => dayAt(placeOf(day)) <= day && day < dayAt(placeOf(day) + 1);
      expect(breaking(days, law)).toEqual([]);
    });

    test('never works at a weekend', () => {
      expect(breaking(places, (place) => weekday(dayAt(place)) < 5)).toEqual([]);
    });

    test('works on every weekday outside the days covered', () => {
      const weekdaysOutside = days.filter((day) => (day < firstDay || day > lastDay) && weekday(day) < 5);
      expect(breaking(weekdaysOutside, (day) => dayAt(placeOf(day)) === day)).toEqual([]);
    });

    test('counts places from the first working day covered', () => {
      expect(placeOf(firstDay - 1)).toBe(-1);
      expect(dayAt(0)).toBeGreaterThanOrEqual(firstDay);
      expect(dayAt(-1)).toBeLessThan(firstDay);
    });

    test('answers with whole numbers for the first and the last day there is', () => {
      for (const text of ['0000-01-01', '1600-02-29', '9999-12-31']) {
        const day = readDay(text) ?? Number.NaN;
        expect(Number.isInteger(placeOf(day))).toBe(true);
        expect(day - dayAt(placeOf(day))).toBeLessThanOrEqual(2);
        expect(placeOf(dayAt(placeOf(day)))).toBe(placeOf(day));
      }
    });
  });
}
