import type { Issue } from '../domain/Result.ts';
import type { Parsed } from './Parsed.ts';
import { plainCopy } from './plainCopy.ts';

/** The checks of a kind of input, each on a plain frozen copy of it. */
export interface Checks {
  /** Whether it has the right form. */
  readonly form: (value: unknown) => readonly Issue[];
  /** Whether it makes sense, as far as the form is right. */
  readonly sense: (value: unknown, misshapen: ReadonlySet<string>) => readonly Issue[];
}

const liesWithin = (path: string, places: ReadonlySet<string>): boolean =>
  [...places].some((place) => path === place || path.startsWith(`${place}/`));

/**
 * Parses a value of any kind.
 *
 * @param input - anything at all
 * @param checks - what is asked of it
 * @returns a frozen copy of the input as the type that the checks vouch for, or every error; warnings with either
 * @internal
 */
export function parseWith<Value>(input: unknown, checks: Checks): Parsed<Value> {
  const { value, issues: copyIssues } = plainCopy(input);
  const unread = new Set(copyIssues.map(({ path }) => path));
  const formIssues = checks.form(value).filter(({ path }) => !liesWithin(path, unread));
  const misshapen = new Set([...unread, ...formIssues.map(({ path }) => path)]);
  const issues = [...copyIssues, ...formIssues, ...checks.sense(value, misshapen)];
  const errors = Object.freeze(issues.filter(({ severity }) => severity === 'error'));
  const warnings = Object.freeze(issues.filter(({ severity }) => severity === 'warning'));
  if (errors.length > 0) return { ok: false, issues: errors, warnings };
  // The form has been checked against the schema, which is made from the same vocabulary as the type.
  return { ok: true, value: value as Value, warnings };
}
