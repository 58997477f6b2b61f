import type { Issue } from '../domain/Result.ts';
import type { Parsed } from './Parsed.ts';
import { parseJsonText } from './parseJsonText.ts';
import { holdersOf } from '../domain/pointer.ts';
import type { Positions } from './readPositions.ts';
import { textStart } from './TextPosition.ts';
import type { PlainJson } from './toPlainJson.ts';

/** An issue with its line and column; what does not stand in the text is shown at what should hold it. */
const located = (issue: Issue, { byPointer }: Positions): Issue => {
  const holder = holdersOf(issue.path).findLast((place) => byPointer.has(place));
  return { ...issue, ...(holder === undefined ? textStart : byPointer.get(holder)) };
};

/**
 * Parses what a JSON text holds, and says of each issue where in the text it stands.
 *
 * @param text - any text; it never throws
 * @param parse - parses the value
 * @returns what `parse` makes of the value, or every error with its line and column, the text's own first (`not-json`,
 *   `too-large`, `too-deep`, `json-syntax`, `duplicate-key`); the warnings, with theirs, with either
 * @example
 * ```ts
 * const empty = (): Parsed<unknown> => ({ ok: true, value: {}, warnings: [] });
 * expect([parseText('{}', empty).ok, parseText('{ "a": 1, "a": 2 }', empty).ok]).toEqual([true, false]);
 * ```
 * @internal
 */
export function parseText<Value>(text: string, parse: (json: PlainJson) => Parsed<Value>): Parsed<Value> {
  const read = parseJsonText(text);
  if (!read.ok) return { ...read, warnings: [] };
  const { json, positions } = read.value;
  const parsed = parse(json);
  const warnings = parsed.warnings.map((issue) => located(issue, positions));
  if (parsed.ok && positions.duplicates.length === 0) return { ...parsed, warnings };
  const issues = parsed.ok ? [] : parsed.issues.map((issue) => located(issue, positions));
  return { ok: false, issues: [...positions.duplicates, ...issues], warnings };
}
