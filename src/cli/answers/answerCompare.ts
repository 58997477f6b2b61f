import { compare } from '../commands/compare.ts';
import { compareText } from '../output/compareText.ts';
import { answerFrom, type Answer, type Asked, type Context } from './Answer.ts';

/**
 * Answers `compare`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerCompare({ request, json }: Asked<'compare'>, context: Context): Answer {
  const report = compare(request, context.surroundings, context.progress);
  return answerFrom(
    report,
    {
      json,
      data: ({ compared }) => compared,
      text: (one) => compareText(one, context.paint),
      status: ({ status }) => status,
    },
    context,
  );
}
