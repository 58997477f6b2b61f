import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayNumberOf, toCalendarDay } from '../domain/CalendarDay.ts';
import { standardInput } from './input/standardInput.ts';
import type { ReadText, Surroundings, WroteText } from './Surroundings.ts';

/** The same place seen from the source and from the build. */
const policies = fileURLToPath(new URL('../../policies/', import.meta.url));

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'there is no permission',
  EISDIR: 'it is a folder',
  ENOSPC: 'there is no room left',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'for no known reason';

/**
 * Why a file or an outlet cannot be used.
 *
 * @param error - what using it came to
 * @returns the reason in words
 * @internal
 */
export function whyNot(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? `it cannot be used (${code})`;
}

const inputDescriptor = 0;

const readFrom = (file: string | number): ReadText => {
  try {
    return { ok: true, text: readFileSync(file, 'utf8').replace(/^\uFEFF/u, '') };
  } catch (error) {
    return { ok: false, why: whyNot(error), isAbsent: codeOf(error) === 'ENOENT' };
  }
};

const writeText = (path: string, text: string): WroteText => {
  try {
    writeFileSync(path, text);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
};

const shippedFiles = (): readonly string[] =>
  readdirSync(policies, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[a-z-]+[/\\]\d{4}-\d\d-\d\d\.json$/u.test(name))
    .toSorted()
    .map((name) => relative(process.cwd(), policies + name).replaceAll('\\', '/'));

/**
 * The machine as Node shows it.
 *
 * @returns what the command line needs of it
 * @internal
 */
export function nodeSurroundings(): Surroundings {
  let input: ReadText | undefined;
  // A command may look at a layer twice, and there is no second time for standard input.
  const readInput = (): ReadText => (input ??= readFrom(inputDescriptor));
  return {
    readText: (path) => (path === standardInput ? readInput() : readFrom(path)),
    shippedFiles,
    writeText,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    environment: process.env,
    outputIsTerminal: process.stdout.isTTY,
    errorIsTerminal: process.stderr.isTTY,
    today: () => {
      const now = new Date();
      return toCalendarDay(dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));
    },
  };
}
