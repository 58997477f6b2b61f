import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDay } from '../../../src/index.ts';
import type { Parsed } from '../../../src/validation/index.ts';
import type { CaseDocument } from './CaseDocument.ts';
import { parseCaseDocument } from './parseCaseDocument.ts';

/** A file, and what came of reading it. */
export interface ReadFile {
  readonly path: string;
  readonly parsed: Parsed<CaseDocument>;
}

const unreadable = (path: string, code: string, message: string): ReadFile => ({
  path,
  parsed: { ok: false, issues: [{ code, severity: 'error', path: '', message }], warnings: [] },
});

const whyNot = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  return code === 'EACCES' ? 'it may not be read' : `it cannot be read (${code ?? 'for no known reason'})`;
};

const readFolder = (path: string, today: CalendarDay): readonly ReadFile[] => {
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (names.length === 0) return [unreadable(path, 'no-case-file', 'the folder holds no file that ends in `.json`')];
  return names.toSorted().flatMap((name) => readCaseFiles(join(path, name), today));
};

/**
 * Reads the case file at a path, or every `.json` file of the folder there.
 *
 * @param path - of a file or a folder
 * @param today - the day as of which to look at a case that names none
 * @returns each file in alphabetical order, with its case or with everything that is wrong; it never throws
 */
export function readCaseFiles(path: string, today: CalendarDay): readonly ReadFile[] {
  try {
    if (statSync(path).isDirectory()) return readFolder(path, today);
    return [{ path, parsed: parseCaseDocument(readFileSync(path, 'utf8'), today) }];
  } catch (error) {
    return [unreadable(path, 'unreadable-file', whyNot(error))];
  }
}
