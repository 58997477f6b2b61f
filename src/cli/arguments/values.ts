import { InvalidArgumentError } from '@commander-js/extra-typings';
import { isCalendarDay, type CalendarDay } from '../../domain/CalendarDay.ts';
import { didYouMean } from '../../input/didYouMean.ts';
import { questions } from '../../questions/index.ts';

/**
 * A day written on the command line.
 *
 * @param text - the text
 * @returns the day
 * @throws {InvalidArgumentError} where it is no day, which the parser of arguments reports
 * @internal
 */
export function toDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('It is no day of the calendar, as `2026-03-10` is.');
  return text;
}

/**
 * A whole number written on the command line.
 *
 * @param least - the least that it may be
 * @returns what reads it, and throws an `InvalidArgumentError` where it is none
 * @internal
 */
export function toNumberFrom(least: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/u.test(text) ? Number(text) : -1;
    if (number < least) throw new InvalidArgumentError(`It is no whole number from ${String(least)} on.`);
    return number;
  };
}

/**
 * The names of questions written on the command line, one after the other.
 *
 * @param name - a name
 * @param before - the names before it
 * @returns all of them
 * @throws {InvalidArgumentError} where there is no such question
 * @internal
 */
export function toQuestions(name: string, before: readonly string[] | undefined): readonly string[] {
  if (!questions.has(name)) {
    const help = didYouMean(name, questions.keys()) ?? `There is ${[...questions.keys()].join(', ')}.`;
    throw new InvalidArgumentError(`There is no such question. ${help}`);
  }
  return [...(before ?? []), name];
}
