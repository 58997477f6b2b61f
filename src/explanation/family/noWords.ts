import type { Issue } from '../../domain/Result.ts';
import { warning } from '../heldIssues.ts';

/**
 * Something that concerns a family, and for which there are no plain words.
 *
 * @param path - a JSON pointer to its place in the decision
 * @param found - the rule or the outcome
 * @returns the issue
 * @internal
 */
export function noWords(path: string, found: string): Issue {
  return warning({
    code: 'no-family-words',
    path,
    message: `there are no words for parents for \`${found}\``,
    found,
    expected: 'words for parents',
    help: 'tell the family yourself',
  });
}
