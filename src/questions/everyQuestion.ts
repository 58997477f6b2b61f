import { deadlineNames } from '../domain/vocabulary/deadlineNames.ts';
import type { Question } from '../engine/Question.ts';
import { deadline } from './deadline.ts';
import { questionsOf, type RulesLaidDown } from './index.ts';

const named = (deadlines: readonly string[]): readonly (readonly [name: string, question: Question])[] =>
  deadlines.map(deadline).map((question) => [question.name, question]);

/**
 * Every question that there is, by its name: those that rules can be asked, and one for each further deadline that has a
 * name in the vocabulary, on which they are silent.
 *
 * @param laid - rulebooks or checked policies
 * @returns the questions
 */
export function everyQuestion(...laid: readonly RulesLaidDown[]): ReadonlyMap<string, Question> {
  return new Map([...questionsOf(), ...named(deadlineNames), ...questionsOf(...laid)]);
}

const aboutDeadline = /^deadline:([a-z0-9]+(?:-[a-z0-9]+)*)$/u;

/**
 * The question of a name, be it laid down or not.
 *
 * @param name - the name, that of a deadline as `deadline:` and the deadline's own
 * @returns the question; `undefined` where there is none
 */
export function questionNamed(name: string): Question | undefined {
  const [, ofDeadline] = aboutDeadline.exec(name) ?? [];
  return ofDeadline === undefined ? questionsOf().get(name) : deadline(ofDeadline);
}
