import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Rulebook } from './Rulebook.ts';
import type { RulebookVersion, RulebookVersions } from './RulebookVersions.ts';

/** How long a rulebook is in force: from a day, and before the next where there is one. */
export interface Span {
  readonly from: CalendarDay;
  readonly before?: CalendarDay;
}

/**
 * The rulebook that is in force on a day.
 *
 * @param versions - the versions
 * @param day - the day
 * @returns the rulebook; `undefined` before the first, for which no other stands in
 * @example
 * ```ts
 * const versions = createRulebookVersions([[oxfordshire]]);
 * expect(versions.ok && versionOn(versions.value, '2016-06-30')).toBeUndefined();
 * ```
 * @public
 */
export function versionOn(versions: RulebookVersions, day: CalendarDay): Rulebook | undefined {
  return versions.versions.findLast(({ from }) => from <= day)?.rulebook;
}

/**
 * How long a rulebook is in force.
 *
 * @param versions - the versions
 * @param rulebook - a rulebook of theirs
 * @returns the span; `undefined` for a rulebook of others
 * @example
 * ```ts
 * const versions = createRulebookVersions([[england], [oxfordshire]]);
 * if (!versions.ok) throw new Error('the shipped documents lie over one another');
 * const first = versions.value.versions[0].rulebook;
 * expect(spanOf(versions.value, first)).toEqual({ from: '2016-07-01', before: '2024-02-12' });
 * ```
 * @public
 */
export function spanOf({ versions }: RulebookVersions, rulebook: Rulebook): Span | undefined {
  const index = versions.findIndex((version) => version.rulebook === rulebook);
  const version = versions[index];
  if (version === undefined) return undefined;
  const next = versions[index + 1];
  return { from: version.from, ...(next === undefined ? {} : { before: next.from }) };
}

/**
 * The rulebook that an obligation goes by: the one in force on the day on which it arose, or a later one that reaches what
 * is already running. Where one document of a version reaches what is running, the whole rulebook of that version does,
 * so that documents are only ever laid over one another as they were in force together.
 *
 * @param versions - the versions
 * @param arisen - the day on which the obligation arose, as `arisenOn` gives it
 * @param asOf - the day as of which one looks at it: what comes into force after that day reaches nothing yet
 * @returns the rulebook; `undefined` where it arose before any was in force
 * @example
 * ```ts
 * const versions = createRulebookVersions([[england], [oxfordshire]]);
 * if (!versions.ok) throw new Error('the shipped documents lie over one another');
 * const [before] = versions.value.versions;
 * expect(governing(versions.value, '2024-02-11', '2024-05-01')).toBe(before.rulebook);
 * ```
 * @public
 */
export function governing(
  { versions }: RulebookVersions,
  arisen: CalendarDay,
  asOf: CalendarDay,
): Rulebook | undefined {
  const governs = ({ from, reachesRunning }: RulebookVersion): boolean =>
    from <= arisen || (reachesRunning && from <= asOf);
  return versions.findLast(governs)?.rulebook;
}

/**
 * Whether it is a rulebook that an obligation goes by.
 *
 * @param versions - the versions
 * @param rulebook - a rulebook of theirs
 * @param arisen - the day on which the obligation arose
 * @param asOf - the day as of which one looks at it
 * @returns `true` for the one that `governing` gives
 * @example
 * ```ts
 * const versions = createRulebookVersions([[england], [oxfordshire]]);
 * if (!versions.ok) throw new Error('the shipped documents lie over one another');
 * const held = versions.value.versions.map(({ rulebook }) => governs(versions.value, rulebook, asOf, asOf));
 * expect(held).toEqual([false, true]);
 * ```
 * @public
 */
export function governs(
  versions: RulebookVersions,
  rulebook: Rulebook,
  arisen: CalendarDay,
  asOf: CalendarDay,
): boolean {
  return governing(versions, arisen, asOf) === rulebook;
}
