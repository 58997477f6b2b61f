import { check } from '../commands/check.ts';
import { checkText, shownOf } from '../output/checkText.ts';
import type { Answer, Asked, Context } from './Answer.ts';
import { inFormat } from './inFormat.ts';

/**
 * Answers `check`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerCheck({ request, format, notes }: Asked<'check'>, context: Context): Answer {
  const report = check(request, context.surroundings, context.progress);
  const { checked, diagnostics, status } = report;
  const output = inFormat(format, {
    diagnostics,
    shown: shownOf(diagnostics, notes),
    data: { checked, diagnostics },
    text: () => checkText(report, notes, context.paint),
  });
  return { output, problems: '', status };
}
