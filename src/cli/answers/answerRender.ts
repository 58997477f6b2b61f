import { renderPolicies } from '../commands/renderPolicies.ts';
import { policyMarkdown } from '../output/policyMarkdown.ts';
import { sideBySideMarkdown } from '../output/sideBySideMarkdown.ts';
import { answerFrom, type Answer, type Asked, type Context } from './Answer.ts';

/**
 * Answers `render`.
 *
 * @param asked - what is asked
 * @param context - what it is carried out with
 * @returns the answer
 * @internal
 */
export function answerRender({ policies, json }: Asked<'render'>, context: Context): Answer {
  return answerFrom(
    renderPolicies(policies, context.surroundings),
    {
      json,
      data: (rendered) => rendered,
      text: (rendered) =>
        rendered.length > 1 ? sideBySideMarkdown(rendered) : rendered.map(policyMarkdown).join('\n'),
    },
    context,
  );
}
