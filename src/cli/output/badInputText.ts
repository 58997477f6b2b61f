import type { Diagnostic } from '../Diagnostic.ts';
import type { TextFile } from '../input/TextFile.ts';
import type { Paint } from './createPaint.ts';
import { diagnosticText } from './diagnosticText.ts';

/**
 * What is wrong with the input of a command, for people.
 *
 * @param diagnostics - what is wrong
 * @param files - the files that it is about
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function badInputText(diagnostics: readonly Diagnostic[], files: readonly TextFile[], paint: Paint): string {
  return diagnostics.map((one) => `${diagnosticText(one, { files, paint }).join('\n')}\n`).join('\n');
}
