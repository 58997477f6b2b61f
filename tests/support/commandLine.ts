import { resolve } from 'node:path';
import { calendarDay } from './rules.ts';
import { root } from './filesUnder.ts';
import { nodeSurroundings } from '../../src/cli/nodeSurroundings.ts';
import { run } from '../../src/cli/run.ts';
import type { Surroundings } from '../../src/cli/Surroundings.ts';

/** What a test sets up beside the files that lie in the project. */
export interface Setting {
  /** Files that are not on the disk, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Surroundings['environment'];
  readonly outputIsTerminal?: boolean;
  readonly errorIsTerminal?: boolean;
}

/** What came of a command line. */
export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
  /** The files that were written. */
  readonly written: Readonly<Record<string, string>>;
}

/** Carries out a command line in this process, on 10 March 2026. */
export const runCli = (words: readonly string[], setting: Setting = {}): Ran => {
  const { files = {}, environment = {}, outputIsTerminal = false, errorIsTerminal = false } = setting;
  const node = nodeSurroundings();
  const ran = { output: '', errors: '', written: {} as Record<string, string> };
  const status = run(words, {
    ...node,
    readText: (path) => {
      const text = files[path];
      return text === undefined ? node.readText(resolve(root, path)) : { ok: true, text };
    },
    writeText: (path, text) => {
      if (path.startsWith('nowhere/')) return { ok: false, why: 'there is no such file or folder' };
      ran.written[path] = text;
      return { ok: true };
    },
    write: (text) => void (ran.output += text),
    writeError: (text) => void (ran.errors += text),
    environment,
    outputIsTerminal,
    errorIsTerminal,
    today: () => calendarDay('2026-03-10'),
  });
  return { status, ...ran };
};

/** The JSON that a command line writes. */
export const jsonOf = (words: readonly string[], setting?: Setting): unknown =>
  JSON.parse(runCli(words, setting).output);

/** A made-up national document with a floor. */
export const realm = 'tests/fixtures/policies/realm.json';

/** A made-up authority's document with something wrong in it. */
export const broken = (name: string): string => `tests/fixtures/policies/broken/${name}.json`;
