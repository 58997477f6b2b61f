import type { CheckReport } from '../commands/check.ts';
import type { Diagnostic } from '../Diagnostic.ts';
import { count } from '../count.ts';
import type { Paint } from './createPaint.ts';
import { diagnosticText } from './diagnosticText.ts';

const severities = ['error', 'warning', 'note'] as const;

/** What was not looked at must be said, whatever else is left out. */
const isShown = ({ severity, code }: Diagnostic, notes: boolean): boolean =>
  notes || severity !== 'note' || code === 'not-analysed';

/**
 * Those diagnostics that are to be shown.
 *
 * @param diagnostics - the diagnostics
 * @param notes - whether notes are among them
 * @returns them
 * @internal
 */
export function shownOf(diagnostics: readonly Diagnostic[], notes: boolean): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => isShown(diagnostic, notes));
}

/**
 * What came of a check, for people.
 *
 * @param report - what came of it
 * @param notes - whether to show notes
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function checkText({ checked, diagnostics, files }: CheckReport, notes: boolean, paint: Paint): string {
  const shown = shownOf(diagnostics, notes);
  const counts = severities.flatMap((severity) => {
    const number = diagnostics.filter((one) => one.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  const hidden = shown.length < diagnostics.length ? ' (--notes shows them)' : '';
  const found = counts.length === 0 ? paint.green('nothing amiss') : `${counts.join(', ')}${hidden}`;
  const lines = shown.flatMap((diagnostic) => [...diagnosticText(diagnostic, { files, paint }), '']);
  return `${[...lines, `${count(checked.length, 'policy file')} checked: ${found}`].join('\n')}\n`;
}
