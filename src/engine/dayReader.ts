import { notHappened, unknown, valuePlace, type Aspect } from '../domain/factSlots.ts';
import type { DayNumber } from '../domain/CalendarDay.ts';
import type { LaidOut } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';

/** Reads a day's number off a case: the number, `unknown`, or `notHappened`. */
export type DayReader = (facts: LaidOut, moment: ReadMoment) => DayNumber;

/**
 * A reader for a fact that is a day or an instant, whose day is the one its text names.
 *
 * @param name - a fact, or `asOf` for the day of the question
 * @param aspect - what of it, where that is no day
 * @returns the reader, which gives `unknown` where the case does not hold it
 */
export function dayReader(name: string, aspect: Aspect = 'day'): DayReader {
  if (name === 'asOf') return (_, moment) => moment.today;
  const place = valuePlace(name, aspect);
  return ({ numbers }) => numbers[place] ?? unknown;
}

/** No period counts more than so many of its unit. */
export const mostCounted = 10_000;

/**
 * A reader for how many of a unit a period counts, by the fact that says so.
 *
 * @param name - the fact
 * @returns the reader, which gives `unknown` where the fact is not known, or is no number that a period can count
 */
export function countReader(name: string): DayReader {
  const read = dayReader(name, 'least');
  return (facts, moment) => {
    const many = read(facts, moment);
    return many >= 0 && many <= mostCounted && many % 1 === 0 ? many : unknown;
  };
}

/**
 * Whether what a reader gave is a day: neither unknown nor known not to have happened.
 *
 * @param day - what a reader gave
 * @returns `true` for a day
 */
export function isDay(day: number): boolean {
  return day > notHappened;
}
