import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Rulebook } from './Rulebook.ts';
import type { RulebookVersions } from './RulebookVersions.ts';
import { governs, versionOn } from './versionsInForce.ts';

/** What a whole case goes by: the documents in all their versions, or one rulebook that the caller has chosen. */
export type RulesInTime = Rulebook | RulebookVersions;

/**
 * Each rulebook that obligations and decisions can go by.
 *
 * @param rules - the documents in all their versions, or one rulebook
 * @returns the rulebooks, the first to come into force first
 * @internal
 */
export function rulebooksOf(rules: RulesInTime): readonly Rulebook[] {
  return 'versions' in rules ? rules.versions.map(({ rulebook }) => rulebook) : [rules];
}

/**
 * Whether an obligation goes by a rulebook: by the one that the caller has chosen, or that was in force when it arose.
 *
 * @param rules - the documents in all their versions, or one rulebook
 * @param rulebook - one of theirs
 * @param arisen - the day on which the obligation arose
 * @param until - the last day on which it ran, or where it runs still, as of which one looks at it
 * @returns `true` where it does
 * @internal
 */
export function goesBy(rules: RulesInTime, rulebook: Rulebook, arisen: CalendarDay, until: CalendarDay): boolean {
  return 'versions' in rules ? governs(rules, rulebook, arisen, until) : rules === rulebook;
}

/**
 * Whether a decision goes by a rulebook: by the one that the caller has chosen, or that was in force on its day.
 *
 * @param rules - the documents in all their versions, or one rulebook
 * @param rulebook - one of theirs
 * @param day - the day of the decision
 * @returns `true` where it does
 * @internal
 */
export function isDecidedBy(rules: RulesInTime, rulebook: Rulebook, day: CalendarDay): boolean {
  return 'versions' in rules ? versionOn(rules, day) === rulebook : rules === rulebook;
}
