import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CaseFile } from '../domain/CaseFile.ts';
import type { Facts } from '../domain/Facts.ts';
import type { Subject } from '../domain/readFacts.ts';

/**
 * How an obligation is to be taken that is read off a situation.
 *
 * - `once`: the facts say whether and when it was done.
 * - `happened`: it recurs, and this is the situation just before the day on which it was done.
 * - `next`: it recurs, and this is the next one.
 * - `last`: it recurred until the plan ended, and this is the one that was then to come.
 */
export type Standing =
  { readonly is: 'once' | 'next' | 'last' } | { readonly is: 'happened'; readonly on: CalendarDay };

/** What a rule is asked about: a case as it is or was, as of a day. */
export interface Situation {
  readonly caseFile: CaseFile;
  readonly subject: Subject;
  readonly asOf: CalendarDay;
  readonly standing: Standing;
  /** Tells it from the child's other situations of the same scope. */
  readonly key: string;
  /** The recorded conference that it is about. */
  readonly conference: string | null;
  readonly exclusion: number | null;
}

/** A situation with its facts read. */
export interface ReadSituation extends Situation {
  readonly facts: Facts;
}

/** A child of a case, as of a day. */
export interface ChildOfCase {
  readonly caseFile: CaseFile;
  readonly child: string;
  readonly asOf: CalendarDay;
}
