import type { Moment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';
import { regionsAtMost } from './search.ts';

/** As of which day cases are made, by which working days, and how far to look. */
export interface SearchOptions extends Moment {
  /** How many regions to look at in each search before giving up. */
  readonly regions?: number | undefined;
}

/** How far to look. Where no questions are compared, what is said of questions has no effect. */
export interface CompareOptions extends SearchOptions {
  /** The working days of the second of two that are compared, where it counts by others than the first. */
  readonly calendarAfter?: WorkingDayCalendar | undefined;
  /** The questions that are compared; every question without them. */
  readonly questions?: readonly Question[] | undefined;
  /** Is told of each question before it is compared. */
  readonly onQuestion?: ((question: string) => void) | undefined;
}

/**
 * How many regions each search may look at.
 *
 * @param options - what was asked for
 * @returns the number asked for, or the usual one
 * @throws {RangeError} if it is no whole number from 1 on
 * @internal
 */
export function regionsIn({ regions = regionsAtMost }: Pick<SearchOptions, 'regions'>): number {
  if (Number.isSafeInteger(regions) && regions >= 1) return regions;
  throw new RangeError(`\`regions\` is ${String(regions)}, and must be a whole number from 1 on`);
}
