import type { Issue, RelatedPlace } from '../domain/Result.ts';
import type { Place } from './Place.ts';

const longestShown = 60;

/** What there is to say of a problem with a policy. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly help?: string | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
}

/**
 * A value as it stands in a message: in backticks, on one line, cut where it is long.
 *
 * @param value - a plain JSON value
 * @returns the text
 */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = (typeof value === 'string' && value !== '' ? value : JSON.stringify(value)).replace(/[\s`]+/gu, ' ');
  return `\`${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}\``;
}

const isShort = (found: unknown): boolean =>
  typeof found === 'string' ? found.length <= longestShown : found !== undefined && typeof found !== 'object';

/**
 * An issue about a place in a policy, which keeps the policy out.
 *
 * @param place - the place; its value is shown as `found` unless it is long
 * @param problem - what is wrong there
 * @returns the issue as an error
 */
export function policyError({ path, value }: Place, { code, message, expected, help, related }: Problem): Issue {
  return {
    code,
    severity: 'error',
    path,
    message,
    ...(isShort(value) ? { found: value } : {}),
    ...(expected === undefined ? {} : { expected }),
    ...(help === undefined ? {} : { help }),
    ...(related === undefined ? {} : { related }),
  };
}
