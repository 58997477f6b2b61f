import type { CaseFile, Subject } from '../../cases/index.ts';
import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Issue } from '../../domain/Result.ts';
import { isObject } from '../../input/isObject.ts';
import type { Parsed } from '../../input/Parsed.ts';
import { parseText } from '../../input/parseText.ts';
import { parseCase, type CaseOptions } from '../../validation/index.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import type { Surroundings } from '../Surroundings.ts';
import { checkWrapper } from './caseWrapper.ts';
import type { Input } from './Input.ts';
import { createTextFile, diagnosticIn, type TextFile } from './TextFile.ts';

/** A case with what a file may say around it. */
export interface CaseDocument {
  readonly title?: string | undefined;
  /** The day as of which to look at it. */
  readonly asOf?: CalendarDay | undefined;
  /** What to ask about. */
  readonly about?: readonly Subject[] | undefined;
  readonly case: CaseFile;
}

/** A case file that could be read. */
export interface ReadCase {
  readonly document: CaseDocument;
  readonly file: TextFile;
  readonly warnings: readonly Diagnostic[];
}

const withinCase = ({ related, ...issue }: Issue): Issue => ({
  ...issue,
  path: `/case${issue.path}`,
  ...(related === undefined ? {} : { related: related.map((place) => ({ ...place, path: `/case${place.path}` })) }),
});

const parseWrapped = (value: Readonly<Record<string, unknown>>, options: CaseOptions): Parsed<CaseDocument> => {
  const around = checkWrapper(value);
  const parsed = parseCase(value['case'], options);
  const warnings = parsed.warnings.map(withinCase);
  const issues = [...around, ...(parsed.ok ? [] : parsed.issues.map(withinCase))];
  if (!parsed.ok || issues.length > 0) return { ok: false, issues, warnings };
  // What is around the case has been checked against its form.
  return { ok: true, value: { ...(value as Partial<CaseDocument>), case: parsed.value }, warnings };
};

const parsePlain = (value: unknown, options: CaseOptions): Parsed<CaseDocument> => {
  const parsed = parseCase(value, options);
  return parsed.ok ? { ...parsed, value: { case: parsed.value } } : parsed;
};

const parseDocument = (text: string, options: CaseOptions): Parsed<CaseDocument> =>
  parseText(text, ({ value, issues }) => {
    if (issues.length > 0) return { ok: false, issues, warnings: [] };
    return isObject(value) && 'case' in value ? parseWrapped(value, options) : parsePlain(value, options);
  });

/**
 * Reads a case file.
 *
 * @param path - the path of a file that holds a case; or an object with the case as `case`, the day as of which to look
 *   at it as `asOf`, and as `about` a list of what to ask about
 * @param surroundings - the machine
 * @param surroundings.readText - what reads files
 * @param options - the policies whose own words the case may use
 * @returns the case, or all that is wrong
 * @internal
 */
export function readCase(path: string, { readText }: Surroundings, options: CaseOptions): Input<ReadCase> {
  const read = readText(path);
  if (!read.ok) {
    const problem = { file: path, path: '', severity: 'error', code: 'unreadable-file', message: read.why } as const;
    return { ok: false, diagnostics: [problem], files: [] };
  }
  const file = createTextFile(path, read.text);
  const parsed = parseDocument(read.text, options);
  const warnings = parsed.warnings.map((issue) => diagnosticIn(issue, file));
  if (parsed.ok) return { ok: true, value: { document: parsed.value, file, warnings } };
  const errors = parsed.issues.map((issue) => diagnosticIn(issue, file));
  return { ok: false, diagnostics: [...errors, ...warnings], files: [file] };
}
