import { coverageText } from '../../coverage/index.ts';
import { cover } from '../commands/cover.ts';
import { visible } from '../output/visible.ts';
import { answerFrom, type Answer, type Asked, type Context } from './Answer.ts';

/**
 * Answers `coverage`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerCoverage({ request, json }: Asked<'coverage'>, context: Context): Answer {
  return answerFrom(
    cover(request, context.surroundings, context.progress),
    {
      json,
      data: ({ coverage }) => coverage,
      text: ({ coverage }) => visible(coverageText(coverage)),
      status: ({ status }) => status,
    },
    context,
  );
}
