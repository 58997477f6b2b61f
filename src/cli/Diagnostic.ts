import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { FactValues } from '../domain/vocabulary.ts';

/** A place in a file. */
export interface FilePlace {
  /** The file's path, as it was given. */
  readonly file: string;
  /** A JSON pointer into it. */
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column?: number;
}

/** Something to say about a place in a file, whoever found it. */
export interface Diagnostic extends FilePlace {
  readonly severity: 'error' | 'warning' | 'note';
  readonly code: string;
  readonly message: string;
  readonly found?: unknown;
  readonly expected?: string;
  readonly help?: string;
  readonly related?: readonly (FilePlace & { readonly message: string })[];
  /** A case that shows it. */
  readonly example?: { readonly facts: FactValues; readonly asOf: CalendarDay };
}

/** What keeps a file from being read at all: no finding about it, but bad input. */
const unreadable: ReadonlySet<string> = new Set([
  'unreadable-file',
  'unwritable-file',
  'unknown-policy',
  'examples-file',
  'not-json',
  'json-syntax',
  'too-large',
]);

/** The exit status: 0 where all is well, 1 where there are findings, 2 upon bad input. */
export type Status = 0 | 1 | 2;

/**
 * The exit status that some diagnostics call for.
 *
 * @param diagnostics - the diagnostics
 * @returns 2 where a file cannot be read or is no JSON, 1 where there is an error or a warning, otherwise 0
 * @internal
 */
export function statusOf(diagnostics: readonly Diagnostic[]): Status {
  if (diagnostics.some(({ code }) => unreadable.has(code))) return 2;
  return diagnostics.some(({ severity }) => severity !== 'note') ? 1 : 0;
}
