import type { CaseFile } from '../domain/CaseFile.ts';
import type { Issue } from '../domain/Result.ts';
import { errorOf } from './caseIssue.ts';
import { parseCase } from './parseCase.ts';
import type { Parsed } from './Parsed.ts';
import { lineAndColumn } from './text/lineAndColumn.ts';
import { scanJson } from './text/scanJson.ts';

const byteOrderMark = '\uFEFF';

const syntaxIssues = (text: string): readonly Issue[] =>
  scanJson(text).map(({ code, path, offset, message, expected }) =>
    errorOf({
      code,
      path,
      message: `${lineAndColumn(text, offset)}: ${message}`,
      found: code === 'not-json' ? text[offset] : undefined,
      expected,
    }),
  );

/**
 * Turns a JSON text into a case.
 *
 * @param text - the text; it never throws
 * @returns as `parseCase` does; where the text is no JSON, a `not-json` error whose message begins with the line and the
 *   column; where an object has a key twice, a `duplicate-key` error beside all others
 * @example
 * ```ts
 * const parsed = parseCaseText('{ "id": }');
 * expect(parsed.ok ? [] : parsed.issues[0]?.message).toBe('line 1, column 9: this is no value');
 * ```
 * @public
 */
export function parseCaseText(text: string): Parsed<CaseFile> {
  if (typeof text !== 'string') {
    return { ok: false, issues: [errorOf({ code: 'not-json', path: [], message: 'this is no text' })], warnings: [] };
  }
  const json = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const problems = syntaxIssues(json);
  if (problems.some(({ code }) => code !== 'duplicate-key')) return { ok: false, issues: problems, warnings: [] };
  const parsed = parseCase(JSON.parse(json));
  if (problems.length === 0) return parsed;
  return { ok: false, issues: [...problems, ...(parsed.ok ? [] : parsed.issues)], warnings: parsed.warnings };
}
