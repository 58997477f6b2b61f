import { decide } from '../commands/decide.ts';
import { decideText } from '../output/decideText.ts';
import { answerFrom, type Answer, type Asked, type Context } from './Answer.ts';

/**
 * Answers `decide`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerDecide({ request, json }: Asked<'decide'>, context: Context): Answer {
  return answerFrom(
    decide(request, context.surroundings),
    {
      json,
      data: ({ asOf, decided, warnings }) => ({
        asOf,
        decided: decided.map(({ subject, decisions }) => ({ ...subject, decisions })),
        warnings,
      }),
      text: (report) => decideText(report, context.paint),
      warnings: ({ warnings, files }) => ({ diagnostics: warnings, files }),
    },
    context,
  );
}
