import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { runCli } from './commandLine.ts';
import { root } from './filesUnder.ts';
import { readBlocks } from './readmeBlocks.ts';

type Files = Readonly<Record<string, string>>;

const readFile = (files: Files, path: string): string => files[path] ?? readFileSync(resolve(root, path), 'utf8');

/** Applies hunks, parted by `@@`, each of whose old lines stand in the file exactly once. */
const applyDiff = (files: Files, diff: string): Files => {
  const [, path = '', body = ''] = /^--- (.+)\n([^]*)$/u.exec(diff) ?? [];
  const changed = body.split('\n@@\n').reduce(
    (text, hunk) => {
      const side = (sign: string): string =>
        hunk
          .split('\n')
          .filter((line) => line.startsWith(sign) || line.startsWith(' '))
          .map((line) => line.slice(1))
          .join('\n');
      const [before, after, ...others] = text.split(`${side('-')}\n`);
      expect({ hunk, found: after !== undefined, foundTwice: others.length > 0 }).toEqual({
        hunk,
        found: true,
        foundTwice: false,
      });
      return [before, after].join(`${side('+')}\n`);
    },
    readFile(files, path),
  );
  return { ...files, [path]: changed };
};

const copyCommand = /^cp (?<from>\S+) (?<to>\S+)$/u;
const ourCommand = /^npx child-protection-rules (?<words>.+)$/u;

/** Carries out a command of a guide: what it prints, and the files as it leaves them. */
const carryOut = (files: Files, command: string): { readonly files: Files; readonly printed: string } => {
  const { from = '', to = '' } = copyCommand.exec(command)?.groups ?? {};
  if (to !== '') return { files: { ...files, [to]: readFile(files, from) }, printed: '' };
  const { words = '' } = ourCommand.exec(command)?.groups ?? {};
  expect(words, `\`${command}\` is no command that the guide can show`).not.toBe('');
  const { output, errors } = runCli(words.split(' '), { files });
  return { files, printed: `${output}${errors}` };
};

const fileMarker = /^file: (?<path>\S+)$/u;

/** The commands of a guide with what it shows of them, and what happens. */
export interface Followed {
  readonly shown: readonly string[];
  readonly happened: readonly string[];
}

/**
 * Follows a guide from its first block to its last: writes the files that it marks with `file:`, applies its differences,
 * and carries its commands out.
 *
 * @param markdown - the guide
 * @returns the commands, each with what is printed
 */
export const followGuide = (markdown: string): Followed => {
  let files: Files = {};
  const shown: string[] = [];
  const happened: string[] = [];
  for (const { language, code, marker } of readBlocks(markdown)) {
    const path = fileMarker.exec(marker ?? '')?.groups?.['path'];
    if (path !== undefined) files = { ...files, [path]: `${code}\n` };
    if (language === 'diff') files = applyDiff(files, code);
    if (language !== 'console') continue;
    const [prompt = ''] = code.split('\n');
    const done = carryOut(files, prompt.replace(/^\$ /u, ''));
    files = done.files;
    shown.push(code.trimEnd());
    happened.push(`${prompt}\n${done.printed}`.trimEnd());
  }
  return { shown, happened };
};
