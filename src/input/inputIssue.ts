import type { Issue, RelatedPlace } from '../domain/Result.ts';
import { pointer, type Path } from '../domain/pointer.ts';

const longestShown = 60;

/** What there is to say of a problem. */
export interface Problem {
  readonly code: string;
  /** A JSON pointer, or the keys and indexes that make it. */
  readonly path: string | Path;
  readonly message: string;
  readonly found?: unknown;
  readonly expected?: string | undefined;
  readonly help?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
}

/**
 * A value from outside as it stands in a message: in backticks, on one line, cut where it is long.
 *
 * @param value - plain JSON
 * @returns the text
 * @example
 * ```ts
 * expect([show('2026-02-30'), show(7), show([]), show(undefined)]).toEqual(['`2026-02-30`', '`7`', 'a list', 'nothing']);
 * ```
 * @internal
 */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = (typeof value === 'string' && value !== '' ? value : JSON.stringify(value)).replace(/[\s`]+/gu, ' ');
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``;
}

const isShort = (found: unknown): boolean =>
  typeof found === 'string' ? found.length <= longestShown : found !== undefined && typeof found !== 'object';

const createIssue = (
  severity: Issue['severity'],
  { code, path, message, found, expected, help, related }: Problem,
): Issue => ({
  code,
  severity,
  path: typeof path === 'string' ? path : pointer(path),
  message,
  ...(isShort(found) ? { found } : {}),
  ...(expected === undefined ? {} : { expected }),
  ...(help === undefined ? {} : { help }),
  ...(related === undefined ? {} : { related }),
});

/**
 * A problem that keeps the input out.
 *
 * @param problem - what is wrong; `found` is left out unless it is short
 * @returns the issue
 * @example
 * ```ts
 * expect(errorOf({ code: 'empty-id', path: ['id'], message: 'the id is empty' }).path).toBe('/id');
 * ```
 * @internal
 */
export function errorOf(problem: Problem): Issue {
  return createIssue('error', problem);
}

/**
 * Something odd, which keeps nothing out.
 *
 * @param problem - what is odd; `found` is left out unless it is short
 * @returns the issue
 * @example
 * ```ts
 * expect(warningOf({ code: 'no-child', path: '/children', message: 'no child' }).severity).toBe('warning');
 * ```
 * @internal
 */
export function warningOf(problem: Problem): Issue {
  return createIssue('warning', problem);
}
