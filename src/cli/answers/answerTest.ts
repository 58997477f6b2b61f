import { testExamples } from '../commands/testExamples.ts';
import { testText } from '../output/testText.ts';
import type { Answer, Asked, Context } from './Answer.ts';
import { inFormat } from './inFormat.ts';

/**
 * Answers `test`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerTest({ request, format }: Asked<'test'>, context: Context): Answer {
  const report = testExamples(request, context.surroundings, context.progress);
  const { runs, diagnostics, status } = report;
  const output = inFormat(format, {
    diagnostics,
    shown: diagnostics,
    data: { runs, diagnostics },
    text: () => testText(report, context.paint),
  });
  return { output, problems: '', status };
}
