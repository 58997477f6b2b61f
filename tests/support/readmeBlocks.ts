import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './filesUnder.ts';

/** A code block of a document, with the comment that says what it shows. */
export interface MarkedBlock {
  /** The line of the comment, or of the block's opening fence where it has none. */
  readonly line: number;
  readonly language: string;
  /** The comment without its brackets: `example: examples/demo.ts#ask`. */
  readonly marker: string | undefined;
  readonly code: string;
}

const comment = /^<!--\s*(?<marker>.*?)\s*-->$/u;
const known = /^(?<kind>[a-z]+): (?<what>.+)$/u;
const fence = /^```(?<language>.*)$/u;

/**
 * The code blocks of a Markdown document, and the comments that stand on a line of their own.
 *
 * @param markdown - the document's text
 * @returns every block with the comment right above it; a comment without a block has the language `''` and no code
 */
export function readBlocks(markdown: string): readonly MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let pending: { readonly line: number; readonly marker: string } | undefined;
  let open: { readonly line: number; readonly language: string; readonly code: string[] } | undefined;
  const giveUpMarker = (): void => {
    if (pending !== undefined) blocks.push({ ...pending, language: '', code: '' });
    pending = undefined;
  };
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1;
    const marker = comment.exec(text)?.groups?.['marker'];
    const language = fence.exec(text)?.groups?.['language'];
    if (open !== undefined) {
      if (language === undefined) open.code.push(text);
      else {
        blocks.push({
          line: open.line,
          marker: undefined,
          ...pending,
          language: open.language,
          code: open.code.join('\n'),
        });
        pending = open = undefined;
      }
    } else if (language !== undefined) open = { line, language, code: [] };
    else if (marker !== undefined) {
      giveUpMarker();
      pending = { line, marker };
    } else if (text.trim() !== '') giveUpMarker();
  }
  giveUpMarker();
  return blocks;
}

const withoutIndent = (lines: readonly string[]): string => {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
};

/**
 * A named part of a source file: what stands between `// #region name` and the next `// #endregion`.
 *
 * @param text - the file's text
 * @param region - the part's name; without one, the whole file
 * @returns its lines without their common indent, or `undefined` where the file has no such region
 */
export function readRegion(text: string, region: string | undefined): string | undefined {
  if (region === undefined) return text.trimEnd();
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() === `// #region ${region}`);
  const end = lines.findIndex((line, index) => index > start && line.trim().startsWith('// #endregion'));
  return start === -1 || end === -1 ? undefined : withoutIndent(lines.slice(start + 1, end));
}

const runCommand = (command: string): string =>
  execFileSync('sh', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    // npm says which script it runs unless it is told to be silent.
    env: { ...process.env, npm_config_loglevel: 'silent', NO_COLOR: '1', FORCE_COLOR: undefined },
  }).trimEnd();

const kinds: Readonly<Record<string, (what: string) => string | undefined>> = {
  example: (what) => {
    const [file = '', region] = what.split('#');
    return readRegion(readFileSync(resolve(root, file), 'utf8'), region);
  },
  output: runCommand,
};

/**
 * What a block must hold, by its marker: `example: file#region` or `output: command`.
 *
 * @param block - the block
 * @returns the text
 * @throws {Error} where the marker is of neither kind, is followed by no block, or names a region that is not there
 */
export function expectedCode({ line, marker, language }: MarkedBlock): string {
  const { kind = '', what = '' } = known.exec(marker ?? '')?.groups ?? {};
  const at = `README.md:${String(line)}: \`${marker ?? ''}\``;
  const read = kinds[kind];
  if (read === undefined) throw new Error(`${at} is neither \`example: file#region\` nor \`output: command\``);
  if (language === '') throw new Error(`${at} stands above no block with a language`);
  const text = read(what);
  if (text === undefined) throw new Error(`${at} names a region that the file does not have`);
  return text;
}
