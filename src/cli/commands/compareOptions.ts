import type { CompareOptions } from '../../analysis/index.ts';
import type { Moment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import type { Progress } from './Progress.ts';

/** How a comparison is carried out: which questions, and who is told of each before it is looked at. */
export type LookingOptions = CompareOptions & {
  readonly questions?: readonly Question[] | undefined;
  readonly onQuestion: (name: string) => void;
};

/** What of the command line bears on how a comparison is carried out. */
export interface Wanted extends Moment {
  readonly calendarAfter?: WorkingDayCalendar | undefined;
  readonly regions?: number | undefined;
  readonly questions?: readonly Question[] | undefined;
}

/**
 * The options of a comparison that tells how far it is.
 *
 * @param wanted - the moment, how far to look, and at which questions
 * @param progress - is told of each question
 * @returns the options
 * @internal
 */
export function compareOptions({ questions, ...looking }: Wanted, progress: Progress): LookingOptions {
  const onQuestion = (name: string): void => progress(`comparing ${name}`);
  return { ...looking, ...(questions === undefined ? {} : { questions }), onQuestion };
}
