import { notHappened, unknown, valuePlace } from '../domain/factSlots.ts';
import type { DayNumber } from '../domain/CalendarDay.ts';
import type { LaidOut } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';

/** Reads a day's number off a case: the number, `unknown`, or `notHappened`. */
export type DayReader = (facts: LaidOut, moment: ReadMoment) => DayNumber;

/**
 * A reader for a fact that is a day or an instant, whose day is the one its text names.
 *
 * @param name - a fact, or `asOf` for the day of the question
 * @returns the reader
 */
export function dayReader(name: string): DayReader {
  if (name === 'asOf') return (_, moment) => moment.today;
  const place = valuePlace(name, 'day');
  return ({ numbers }) => numbers[place] ?? unknown;
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
