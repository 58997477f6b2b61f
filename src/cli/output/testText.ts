import type { TestReport } from '../commands/testExamples.ts';
import { count } from '../count.ts';
import type { Paint } from './createPaint.ts';
import { diagnosticText } from './diagnosticText.ts';
import { visible } from './visible.ts';

/**
 * What came of running examples, for people.
 *
 * @param report - what came of it
 * @param paint - the colours
 * @returns the text
 * @internal
 */
export function testText({ runs, diagnostics, files }: TestReport, paint: Paint): string {
  const tested = [...new Set(runs.map(({ file }) => file))].map((file) => {
    const own = runs.filter((run) => run.file === file);
    const failed = own.filter(({ failures }) => failures.length > 0).length;
    const said = failed === 0 ? paint.green('all pass') : paint.red(`${String(failed)} failed`);
    return `${visible(file)}: ${count(own.length, 'example')}, ${said}`;
  });
  const lines = diagnostics.flatMap((diagnostic) => [...diagnosticText(diagnostic, { files, paint }), '']);
  const summary = tested.length === 0 ? [paint.yellow('no example was run')] : tested;
  return `${[...lines, ...summary].join('\n')}\n`;
}
