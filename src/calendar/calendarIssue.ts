import type { Issue } from '../domain/Result.ts';

const longestShown = 40;

/**
 * A value from outside as it stands in a message: in backticks, on one line, cut where it is long.
 *
 * @param value - a plain JSON value
 * @returns the text
 * @example
 * ```ts
 * expect([showValue('2026-02-30'), showValue(7), showValue(undefined)]).toEqual(['`2026-02-30`', '`7`', 'nothing']);
 * ```
 * @internal
 */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = (typeof value === 'string' && value !== '' ? value : JSON.stringify(value)).replace(/[\s`]+/gu, ' ');
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``;
}

const isShort = (found: unknown): boolean =>
  typeof found === 'string' ? found.length <= longestShown : found !== undefined && typeof found !== 'object';

/**
 * An issue that keeps a calendar from being made.
 *
 * @param issue - the issue without its severity; `found` is left out unless it is short
 * @returns the issue as an error
 * @example
 * ```ts
 * const issue = calendarError({ code: 'empty-text', path: '/name', message: 'the name is empty' });
 * expect(issue.severity).toBe('error');
 * ```
 * @internal
 */
export function calendarError(issue: Omit<Issue, 'severity'>): Issue {
  const { code, path, message, found, ...rest } = issue;
  return { code, severity: 'error', path, message, ...(isShort(found) ? { found } : {}), ...rest };
}
