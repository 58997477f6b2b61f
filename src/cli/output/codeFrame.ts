import { codeFrameColumns } from '@babel/code-frame';
import type { FilePlace } from '../Diagnostic.ts';
import type { TextFile } from '../input/TextFile.ts';
import { visible } from './visible.ts';

const before = 1;
const after = 1;

/** Longer lines, such as those of a file without line breaks, are shown in part. */
const widest = 160;

/**
 * The line of a file on which a place begins, with its neighbours and a caret.
 *
 * @param place - the place
 * @param file - the file
 * @param isColoured - whether to colour it
 * @returns the lines; none where the place has no line
 * @internal
 */
export function codeFrame({ line, column }: FilePlace, { text }: TextFile, isColoured: boolean): readonly string[] {
  if (line === undefined || column === undefined) return [];
  const first = Math.max(1, line - before);
  const lines = text.split(/\r\n?|\n/u).slice(first - 1, line + after);
  const cut = column > widest ? column - widest / 2 : 0;
  const shown = lines.map((one) => visible(one.slice(cut, cut + widest).replaceAll('\t', ' ')));
  const start = { line, column: column - cut };
  const options = { startLine: first, linesAbove: before, linesBelow: after, forceColor: isColoured };
  return codeFrameColumns(shown.join('\n'), { start }, options).split('\n');
}
