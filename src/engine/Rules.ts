import type { Facts } from '../domain/Facts.ts';
import type { Moment } from './Moment.ts';
import type { Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';

/** What chooses the rulebook that a question goes by. */
export interface RulebookChoice {
  /** The ids of the documents, the lowest layer first. */
  readonly documents: readonly string[];
  /**
   * The rulebook that a question goes by.
   *
   * @param question - the question
   * @param facts - the case
   * @param moment - the day as of which it is asked, and the working days
   * @returns the rulebook; `undefined` where none was in force then
   */
  readonly rulebookFor: (question: Question, facts: Facts, moment: Moment) => Rulebook | undefined;
}

/**
 * What a question goes by: one rulebook that the caller has chosen, or what chooses among the versions of documents, as
 * `createRulebookVersions` makes it.
 *
 * @public
 */
export type Rules = Rulebook | RulebookChoice;
