import type { Agency } from '../../domain/agencies.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { OpenOutcome } from '../../engine/openOutcomes.ts';
import type { Value } from '../searching/candidateValues.ts';

/** One fact that is otherwise than in the case. */
export interface FactChange {
  readonly fact: string;
  /** What the case says of it; absent where it is not known. */
  readonly from?: Value;
  readonly to: Value;
  /** Where agencies join or leave a set, those of which any one does as well as the one in `to`. */
  readonly anyOf?: readonly Agency[];
  /**
   * Where the fact is a day, the days that do as well as the one in `to`, the rest being as it is, each of them tried:
   * the first is absent where every day of the year before does, the last where every day of the year after does. Where
   * the time for it is counted from another day that is known, no day before that time begins is among them.
   */
  readonly days?: { readonly first?: CalendarDay; readonly last?: CalendarDay };
  /** What goes along: who joins a part of a set joins the set too. */
  readonly along: readonly { readonly fact: string; readonly to: Value }[];
  /** One plain sentence. */
  readonly says: string;
}

/** Changes that together give another outcome. */
export interface ChangeSet<Outcome extends string = string> {
  readonly outcome: Outcome;
  readonly changes: readonly FactChange[];
}

/**
 * The smallest sets of changes that give a decision another outcome.
 *
 * @public
 */
export interface WouldChange<Outcome extends string = string> {
  readonly question: string;
  /** The outcome as things stand. */
  readonly outcome: Outcome | OpenOutcome;
  /**
   * - `found`: `sets` holds every set of the smallest size that gives another outcome.
   * - `none`: no set of up to three changes does.
   * - `already-so`: the outcome is the wanted one.
   * - `not-decided`: the search gave up; what stands in `sets` is right and of the smallest size, and may not be all.
   */
  readonly verdict: 'found' | 'none' | 'already-so' | 'not-decided';
  /** How many ways of changing the case were tried. */
  readonly tried: number;
  readonly sets: readonly ChangeSet<Outcome>[];
}

/** What to look for, and how far. */
export interface WouldChangeOptions<Outcome extends string = string> {
  /** The outcome that is wanted; without it, any other settled one. */
  readonly towards?: Outcome | undefined;
  /** Facts that are to stay as they are. */
  readonly fixed?: readonly (keyof FactValues)[] | undefined;
  /** How many ways of changing the case to try before giving up; 10,000 without it. */
  readonly tries?: number | undefined;
}
