import type { Diagnostic, FilePlace } from '../Diagnostic.ts';
import type { TextFile } from '../input/TextFile.ts';
import { codeFrame } from './codeFrame.ts';
import type { Paint } from './createPaint.ts';
import { visible } from './visible.ts';

/** What diagnostics are shown with. */
export interface DiagnosticContext {
  /** The files that they may be about. */
  readonly files: readonly TextFile[];
  readonly paint: Paint;
}

const severityPaint = { error: 'red', warning: 'yellow', note: 'blue' } as const;

const sayPlace = ({ file, line, column }: FilePlace): string =>
  line === undefined || column === undefined ? file : `${file}:${String(line)}:${String(column)}`;

const labelled = (label: string, text: string | undefined, paint: Paint): readonly string[] =>
  text === undefined ? [] : [`  ${paint.bold(label)} ${visible(text)}`];

/**
 * A diagnostic for people: where it is, what it is, the lines of the file, and how to mend it.
 *
 * @param diagnostic - the diagnostic
 * @param context - the files and the colours
 * @returns the lines
 * @internal
 */
export function diagnosticText(diagnostic: Diagnostic, { files, paint }: DiagnosticContext): readonly string[] {
  const { severity, code, path, message, expected, help, related = [], example } = diagnostic;
  const file = files.find((one) => one.file === diagnostic.file);
  const colour = paint[severityPaint[severity]];
  const isWholeFile = path === '' && diagnostic.line === 1 && diagnostic.column === 1;
  const frame = file === undefined || isWholeFile ? [] : codeFrame(diagnostic, file, paint.isColorSupported);
  const shown = example && `as of ${example.asOf}: ${JSON.stringify(example.facts)}`;
  return [
    `${paint.bold(visible(sayPlace(diagnostic)))} ${colour(severity)} ${visible(message)} ${paint.dim(`(${code})`)}`,
    ...(path === '' ? [] : [`  ${paint.dim(`at ${visible(path)}`)}`]),
    ...frame.map((line) => `  ${line}`),
    ...labelled('expected:', expected, paint),
    ...labelled('help:', help, paint),
    ...related.flatMap((place) => labelled('see', `${sayPlace(place)} ${place.path}: ${place.message}`, paint)),
    ...labelled('a case', shown, paint),
  ];
}
