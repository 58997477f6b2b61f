import type { Issue } from '../domain/Result.ts';
import type { CheckedPolicy } from '../engine/Policy.ts';
import { parsePolicy } from './parsePolicy.ts';
import { policyError, show } from './policyIssue.ts';
import { readJsonText, type JsonStop } from './readJsonText.ts';

/**
 * An issue with where it stands in the text.
 *
 * @public
 */
export interface TextIssue extends Issue {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
}

/**
 * A checked policy, or every error that keeps its text out; with either, the warnings.
 *
 * @public
 */
export type PolicyTextResult = (
  { readonly ok: true; readonly value: CheckedPolicy } | { readonly ok: false; readonly issues: readonly TextIssue[] }
) & { readonly warnings: readonly TextIssue[] };

const longestText = 5_000_000;

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
];

/** Gives issues their line and column; what does not stand in the text is shown at what should hold it. */
const locator = (text: string, offsets: ReadonlyMap<string, number>): ((issue: Issue) => TextIssue) => {
  const starts = lineStarts(text);
  const offsetOf = (path: string): number =>
    offsets.get(path) ?? (path === '' ? 0 : offsetOf(path.slice(0, path.lastIndexOf('/'))));
  return (issue) => {
    const offset = offsetOf(issue.path);
    const line = starts.findLastIndex((start) => start <= offset);
    return { ...issue, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

const stopped = (text: string, { offset, expected, tooDeep }: JsonStop): Issue => {
  const found = offset < text.length ? show(text[offset]) : 'the end of the text';
  const place = { path: '', value: text[offset] };
  return tooDeep === true
    ? policyError(place, { code: 'too-deep', message: 'objects and lists lie too deep', expected })
    : policyError(place, { code: 'json-syntax', message: `${found} is not what JSON has here`, expected });
};

/**
 * Checks a policy from the text of its file.
 *
 * @param text - JSON text
 * @returns the checked policy, or every issue of `parsePolicy` with line and column; and `json-syntax` where the text
 *   stops being JSON, `duplicate-key` where a key stands twice in one object
 * @source RFC 8259
 * @example
 * ```ts
 * const result = parsePolicyText('{\n  "id": "ours",\n}');
 * expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'json-syntax', line: 3, column: 1 }]);
 * ```
 * @public
 */
export function parsePolicyText(text: string): PolicyTextResult {
  if (text.length > longestText) {
    const problem = {
      code: 'too-large',
      message: 'the text is too long',
      expected: `at most ${String(longestText)} characters`,
    };
    return {
      ok: false,
      issues: [{ ...policyError({ path: '', value: undefined }, problem), line: 1, column: 1 }],
      warnings: [],
    };
  }
  const read = readJsonText(text);
  if ('offset' in read) {
    const locate = locator(text, new Map([['', read.offset]]));
    return { ok: false, issues: [locate(stopped(text, read))], warnings: [] };
  }
  const locate = locator(text, read.offsets);
  const result = parsePolicy(read.value);
  const warnings = result.warnings.map(locate);
  const issues = [...read.issues, ...(result.ok ? [] : result.issues)].map(locate);
  return result.ok && issues.length === 0 ? { ...result, warnings } : { ok: false, issues, warnings };
}
