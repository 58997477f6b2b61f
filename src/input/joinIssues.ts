import type { Issue } from '../domain/Result.ts';
import { liesWithin } from '../domain/pointer.ts';

/**
 * The issues of a value that could not be read whole, together with what was found in the rest of it.
 *
 * @param unread - an issue for each part that could not be read
 * @param found - what was found, parts that could not be read included
 * @returns all of the former, and of the latter those that lie in none of these parts
 * @example
 * ```ts
 * const at = (path: string): Issue => ({ code: 'odd', severity: 'error', path, message: 'this is odd' });
 * expect(joinIssues([at('/a')], [at('/a/b'), at('/c')])).toEqual([at('/a'), at('/c')]);
 * ```
 * @internal
 */
export function joinIssues(unread: readonly Issue[], found: readonly Issue[]): readonly Issue[] {
  const places = new Set(unread.map(({ path }) => path));
  return [...unread, ...found.filter(({ path }) => !liesWithin(path, places))];
}
