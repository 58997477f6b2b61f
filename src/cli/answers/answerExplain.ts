import { explainCase } from '../commands/explainCase.ts';
import { explainText } from '../output/explainText.ts';
import { answerFrom, type Answer, type Asked, type Context } from './Answer.ts';

/**
 * Answers `explain`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerExplain({ request, json }: Asked<'explain'>, context: Context): Answer {
  return answerFrom(
    explainCase(request, context.surroundings),
    {
      json,
      data: ({ asOf, explained, warnings }) => ({
        asOf,
        explained: explained.map(({ subject, explanations }) => ({
          ...subject,
          explanations: explanations.map(({ explanation }) => explanation),
        })),
        warnings,
      }),
      text: (report) => explainText(report, context.paint),
      warnings: ({ warnings, files }) => ({ diagnostics: warnings, files }),
    },
    context,
  );
}
