import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Rulebook } from './Rulebook.ts';
import type { RulebookChoice } from './Rules.ts';

/** The documents as they are in force from one day until the next on which any of them changes. */
export interface RulebookVersion {
  readonly from: CalendarDay;
  readonly rulebook: Rulebook;
  /** Whether a document that changes on that day reaches what is already running. */
  readonly reachesRunning: boolean;
}

/**
 * The rules of documents in all their versions, each from the day on which it comes into force.
 *
 * @public
 */
export interface RulebookVersions extends RulebookChoice {
  /** The first to come into force first. */
  readonly versions: readonly RulebookVersion[];
}
