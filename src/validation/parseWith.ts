import type { Issue } from '../domain/Result.ts';
import { joinIssues } from '../input/joinIssues.ts';
import type { Parsed } from '../input/Parsed.ts';
import type { PlainJson } from '../input/toPlainJson.ts';

/** The checks of a kind of input, each on a plain frozen copy of it. */
export interface Checks {
  /** Whether it has the right form. */
  readonly form: (value: unknown) => readonly Issue[];
  /** Whether it makes sense, as far as the form is right. */
  readonly sense: (value: unknown, misshapen: ReadonlySet<string>) => readonly Issue[];
}

/**
 * Parses a value of any kind.
 *
 * @param json - a plain frozen copy of the input, and what of it could not be read
 * @param checks - what is asked of it
 * @returns the copy as the type that the checks vouch for, or every error; warnings with either
 * @internal
 */
export function parseWith<Value>({ value, issues: unread }: PlainJson, checks: Checks): Parsed<Value> {
  const ofForm = joinIssues(unread, checks.form(value));
  const misshapen = new Set(ofForm.map(({ path }) => path));
  const issues = [...ofForm, ...checks.sense(value, misshapen)];
  const errors = Object.freeze(issues.filter(({ severity }) => severity === 'error'));
  const warnings = Object.freeze(issues.filter(({ severity }) => severity === 'warning'));
  if (errors.length > 0) return { ok: false, issues: errors, warnings };
  // The form has been checked against the schema, which is made from the same vocabulary as the type.
  return { ok: true, value: value as Value, warnings };
}
