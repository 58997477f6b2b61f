import { factSlots, notHappened, unknown } from '../domain/factSlots.ts';
import type { DayNumber } from '../domain/CalendarDay.ts';
import { readDay } from '../domain/CalendarDay.ts';
import type { Facts } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';

/** Reads a day's number off a case: the number, `unknown`, or `notHappened`. */
export type DayReader = (facts: Facts, moment: ReadMoment) => DayNumber;

const localDay =
  (name: `local.${string}`): DayReader =>
  ({ values }) => {
    const value = values[name];
    if (value === undefined) return unknown;
    return value === null ? notHappened : (readDay(String(value)) ?? unknown);
  };

/**
 * A reader for a fact that is a day or an instant, whose day is the one its text names.
 *
 * @param name - a fact, or `asOf` for the day of the question
 * @returns the reader
 */
export function dayReader(name: string): DayReader {
  if (name === 'asOf') return (_, moment) => moment.today;
  if (name.startsWith('local.')) return localDay(name as `local.${string}`);
  const place = factSlots.get(name);
  if (place === undefined) throw new TypeError(`\`${name}\` is not a fact of the vocabulary`);
  const slot = place.type === 'instant' ? place.slot + 1 : place.slot;
  return ({ slots }) => slots[slot] as number;
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
