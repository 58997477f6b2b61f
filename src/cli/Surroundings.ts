import type { CalendarDay } from '../domain/CalendarDay.ts';

/** A file's text, or why it cannot be read, and whether that is because there is no such file. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string; readonly isAbsent: boolean };

/** That a file was written, or why it could not be. */
export type WroteText = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** What the command line needs of the machine that it runs on. */
export interface Surroundings {
  /** Reads a file, or standard input under its name, as UTF-8, a byte order mark left out; it never throws. */
  readonly readText: (path: string) => ReadText;
  /** The paths of the policy files that come with the package, in alphabetical order. */
  readonly shippedFiles: () => readonly string[];
  /** Writes a file as UTF-8, in the place of what stands there; it never throws. */
  readonly writeText: (path: string, text: string) => WroteText;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly outputIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  /** The day that it is, by the machine's own clock. */
  readonly today: () => CalendarDay;
}
