import { sayPeriod } from '../../domain/sayPeriod.ts';
import type { Due, Limit } from '../../engine/Due.ts';

const limitInWords = (limit: Limit): string => {
  if ('by' in limit) return `by \`${limit.by}\``;
  return 'within' in limit
    ? `within ${sayPeriod(limit.within)} after \`${limit.after}\``
    : `at least ${sayPeriod(limit.atLeast)} before \`${limit.before}\``;
};

/**
 * When something is due, in words.
 *
 * @param due - one limit, or several
 * @returns the words, the names of facts between backticks
 * @example
 * ```ts
 * expect(dueInWords({ within: { months: 3 }, after: 'initialConference.heldOn' })).toBe(
 *   'within 3 months after `initialConference.heldOn`',
 * );
 * ```
 * @internal
 */
export function dueInWords(due: Due): string {
  if ('soonest' in due) return `the soonest of: ${due.soonest.map(limitInWords).join('; ')}`;
  return 'latest' in due ? `the latest of: ${due.latest.map(limitInWords).join('; ')}` : limitInWords(due);
}
