import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { goesBy, isDecidedBy, rulebooksOf, type RulesInTime } from '../engine/rulesInTime.ts';
import type { AuditSubject } from './AuditSubject.ts';

/** One rulebook, and what goes by it. */
export interface Law {
  readonly rulebook: Rulebook;
  /** Whether what was decided on a day goes by it. */
  readonly decides: (day: CalendarDay) => boolean;
  /** Whether an obligation goes by it that arose on a day, and ran until another or was running on that. */
  readonly governs: (arisen: CalendarDay, until: CalendarDay) => boolean;
}

/**
 * Each rulebook that something in a record may go by.
 *
 * @param rules - the documents in all their versions, or one rulebook
 * @returns the rulebooks, the first to come into force first
 */
export function lawsOf(rules: RulesInTime): readonly Law[] {
  return rulebooksOf(rules).map((rulebook) => ({
    rulebook,
    decides: (day) => isDecidedBy(rules, rulebook, day),
    governs: (arisen, until) => goesBy(rules, rulebook, arisen, until),
  }));
}

/**
 * The day by whose law a conference decides.
 *
 * @param subject - the child at the conference
 * @returns the day of the conference, or of the audit where it has none
 */
export function decidedOn({ facts, moment }: AuditSubject): CalendarDay {
  return facts.values['conference.dayOn'] ?? moment.asOf;
}
