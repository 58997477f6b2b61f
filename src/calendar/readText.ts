import type { Issue } from '../domain/Result.ts';
import { errorOf, show } from '../input/inputIssue.ts';

/**
 * Reads a text that may not be blank, such as a calendar's name.
 *
 * @param value - a plain JSON value
 * @param path - the JSON pointer to it
 * @param issues - the list that a problem is added to: `not-a-text`
 * @returns the text, or `undefined` where there is none
 * @example
 * ```ts
 * const issues: Issue[] = [];
 * expect([readText('leeds', '/name', issues), readText(' ', '/source', issues)]).toEqual(['leeds', undefined]);
 * expect(issues.map(({ path }) => path)).toEqual(['/source']);
 * ```
 * @internal
 */
export function readText(value: unknown, path: string, issues: Issue[]): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value;
  const message = `${show(value)} stands where a text should`;
  issues.push(errorOf({ code: 'not-a-text', path, message, found: value, expected: 'a text that is not blank' }));
  return undefined;
}
