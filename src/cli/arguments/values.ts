import { InvalidArgumentError } from '@commander-js/extra-typings';
import { isCalendarDay, type CalendarDay } from '../../domain/CalendarDay.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { questionList } from '../../policy/words/questionList.ts';
import { questionNamed } from '../../questions/everyQuestion.ts';

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

const isNone = (what: string, word: string, choice: WordChoice): InvalidArgumentError => {
  const { expected, help } = unknownWord(word, choice);
  return new InvalidArgumentError(`${what}.\nexpected: ${expected}\nhelp: ${help}`);
};

/**
 * One of several words written on the command line.
 *
 * @param words - the words
 * @param otherwise - what to do where none of them is meant, as an instruction
 * @returns what reads it, and throws an `InvalidArgumentError` where it is none of them
 * @internal
 */
export function toOneOf<Word extends string>(words: readonly Word[], otherwise: string): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found === undefined) throw isNone('It is none of the words that can stand here', text, { words, otherwise });
    return found;
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
  if (questionNamed(name) === undefined) {
    throw isNone('There is no such question', name, { ...questionList, otherwise: 'leave it out to ask them all' });
  }
  return [...(before ?? []), name];
}
