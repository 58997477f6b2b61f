import fc from 'fast-check';
import { toCalendarDay, toDayNumber, type CalendarDay } from '../../domain/CalendarDay.ts';
import { toInstant, type Instant } from '../../domain/Instant.ts';

/** Around which day values lie, and how far from it. */
export interface DaySpread {
  /** The day towards which values shrink; 10 March 2026 without one. */
  readonly near?: CalendarDay | undefined;
  /** How many days before or after it they lie at most; 400 without a number. */
  readonly days?: number | undefined;
}

/** The day around which values lie where none is given. */
export const usualDay = '2026-03-10' as CalendarDay;

const aYearAndMore = 400;
const secondsInDay = 86_400;

const dayNumbers = ({ near = usualDay, days = aYearAndMore }: DaySpread): fc.Arbitrary<number> => {
  const middle = toDayNumber(near);
  return fc.integer({ min: -days, max: days }).map((away) => middle + away);
};

/**
 * Calendar days.
 *
 * @param spread - around which day, and how far from it
 * @returns days that shrink towards that day
 * @throws {RangeError} where `near` is no calendar day, which its type rules out
 * @example
 * ```ts
 * expect(fc.sample(aCalendarDay({ near: asOf, days: 0 }), 1)).toEqual([asOf]);
 * ```
 * @public
 */
export function aCalendarDay(spread: DaySpread = {}): fc.Arbitrary<CalendarDay> {
  return dayNumbers(spread).map(toCalendarDay);
}

/**
 * Instants, as a clock in Britain would name them: at UTC, or an hour ahead of it.
 *
 * @param spread - around which day, and how far from it
 * @returns instants that shrink towards the start of that day
 * @throws {RangeError} where `near` is no calendar day, which its type rules out
 * @example
 * ```ts
 * expect(fc.sample(anInstant(), 20).every(isInstant)).toBe(true);
 * ```
 * @public
 */
export function anInstant(spread: DaySpread = {}): fc.Arbitrary<Instant> {
  return fc
    .tuple(dayNumbers(spread), fc.nat(secondsInDay - 1), fc.constantFrom(0, 60))
    .map(([day, second, offset]) => toInstant(day * secondsInDay + second - offset * 60, offset));
}
