import { twoDigits } from './twoDigits.ts';

declare const calendarDay: unique symbol;

/**
 * A day of the calendar, as text `YYYY-MM-DD`: no time of day and no time zone.
 *
 * @public
 */
export type CalendarDay = string & { readonly [calendarDay]: true };

/**
 * A day as a whole number: the days since 1 January 1970, which is day 0.
 *
 * @unit days
 * @public
 */
export type DayNumber = number;

// Years are taken from 1 March, so that the leap day comes last and every other month has one length.
const daysFromMarch0000To1970 = 719_468;

/** How many days of a year from 1 March lie before a month, March being 0. */
const daysBefore = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);

/**
 * Whether a year of the Gregorian calendar has a 29 February.
 *
 * @param year - a full year, such as 2028
 * @returns `true` in a leap year
 * @example
 * ```ts
 * expect([2024, 2026, 2100].map(isLeapYear)).toEqual([true, false, false]);
 * ```
 * @public
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days a month has.
 *
 * @param year - a full year
 * @param month - 1 for January to 12 for December
 * @returns the number of days
 * @unit days
 * @example
 * ```ts
 * expect(daysInMonth(2028, 2)).toBe(29);
 * ```
 * @public
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The number of a day given as year, month and day of the month.
 *
 * @param year - a full year, 0 to 9999
 * @param month - 1 to 12
 * @param dayOfMonth - 1 to the month's last day
 * @returns the day's number
 * @example
 * ```ts
 * expect(dayNumberOf(1970, 1, 2)).toBe(1);
 * ```
 * @public
 */
export function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  const monthFromMarch = (month + 9) % 12;
  const yearFromMarch = monthFromMarch < 10 ? year : year - 1;
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400);
  return yearFromMarch * 365 + leapDays + daysBefore(monthFromMarch) + dayOfMonth - 1 - daysFromMarch0000To1970;
}

const digitsAt = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/**
 * Reads text as a day of the calendar.
 *
 * @param text - text of any kind
 * @returns the day's number, or `undefined` where the text is not `YYYY-MM-DD` or names no day that exists
 * @source ISO 8601-1, calendar date in extended format
 * @example
 * ```ts
 * expect(readDay('2026-02-29')).toBeUndefined();
 * ```
 * @public
 */
export function readDay(text: string): DayNumber | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const dayOfMonth = digitsAt(text, 8, 10);
  const exists = year >= 0 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return exists ? dayNumberOf(year, month, dayOfMonth) : undefined;
}

/**
 * Whether text is a day of the calendar.
 *
 * @param text - text of any kind
 * @returns `true`, and the type says so, where it is `YYYY-MM-DD` and the day exists
 * @example
 * ```ts
 * expect(isCalendarDay('2028-02-29')).toBe(true);
 * ```
 * @public
 */
export function isCalendarDay(text: string): text is CalendarDay {
  return readDay(text) !== undefined;
}

/**
 * The number of a calendar day.
 *
 * @param day - a calendar day
 * @returns the days since 1 January 1970
 * @throws {RangeError} where the text is no calendar day, which its type rules out
 * @example
 * ```ts
 * expect(toDayNumber(toCalendarDay(20_000))).toBe(20_000);
 * ```
 * @public
 */
export function toDayNumber(day: CalendarDay): DayNumber {
  const number = readDay(day);
  if (number === undefined) throw new RangeError(`\`${day}\` is not a calendar day`);
  return number;
}

/** A day split into its parts, months counted from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/**
 * The year, month and day of the month of a day's number.
 *
 * @param day - a day's number
 * @returns its parts
 * @example
 * ```ts
 * expect(dayParts(0)).toEqual({ year: 1970, month: 1, dayOfMonth: 1 });
 * ```
 * @public
 */
export function dayParts(day: DayNumber): DayParts {
  const sinceMarch0000 = day + daysFromMarch0000To1970;
  const era = Math.floor(sinceMarch0000 / 146_097);
  const dayOfEra = sinceMarch0000 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - daysBefore(monthFromMarch) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/**
 * The calendar day of a day's number.
 *
 * @param day - a day's number, within the years 0 to 9999
 * @returns text `YYYY-MM-DD`
 * @example
 * ```ts
 * expect(toCalendarDay(0)).toBe('1970-01-01');
 * ```
 * @public
 */
export function toCalendarDay(day: DayNumber): CalendarDay {
  const { year, month, dayOfMonth } = dayParts(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as CalendarDay;
}

/**
 * The day of the week of a day's number.
 *
 * @param day - a day's number
 * @returns 0 for Monday to 6 for Sunday
 * @example
 * ```ts
 * expect(weekday(toDayNumber(toCalendarDay(0)))).toBe(3);
 * ```
 * @public
 */
export function weekday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * The corresponding day a number of months on or back, held to the month's last day.
 *
 * @param day - the day to count from
 * @param months - how many months on, or back where negative
 * @returns the corresponding day: 30 November and 3 months is 28 or 29 February
 * @unit months
 * @source the corresponding-date rule (Dodds v Walker [1981] 1 WLR 1027)
 * @example
 * ```ts
 * const day = dayNumberOf(2026, 11, 30);
 * expect(toCalendarDay(addMonths(day, 3))).toBe('2027-02-28');
 * ```
 * @public
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, dayOfMonth } = dayParts(day);
  const monthIndex = year * 12 + month - 1 + months;
  const newYear = Math.floor(monthIndex / 12);
  const newMonth = monthIndex - newYear * 12 + 1;
  return dayNumberOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/**
 * The day on which someone reaches an age.
 *
 * @param bornOn - the day of birth
 * @param years - the age
 * @returns the birthday, which for someone born on 29 February is 1 March in a common year
 * @unit years
 * @source Family Law Reform Act 1969, section 9 (an age is reached at the start of the birthday)
 * @example
 * ```ts
 * expect(toCalendarDay(reachesAgeOn(dayNumberOf(2008, 2, 29), 18))).toBe('2026-03-01');
 * ```
 * @public
 */
export function reachesAgeOn(bornOn: DayNumber, years: number): DayNumber {
  const { year, month, dayOfMonth } = dayParts(bornOn);
  return dayNumberOf(year + years, month, dayOfMonth);
}
