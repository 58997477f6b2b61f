import { declarationOf } from '../../engine/declaredWords.ts';
import type { DeclaredDeadline } from '../../engine/Policy.ts';
import type { Declaring } from './factWords.ts';

const about = 'deadline:';

/**
 * The deadline that a question is about, where a document gives it its name.
 *
 * @param question - the question's name
 * @param policies - the documents
 * @returns what the document says of it; `undefined` for any other question
 * @internal
 */
export function declaredDeadline(question: string, policies: Declaring): DeclaredDeadline | undefined {
  return question.startsWith(about) ? declarationOf('deadlines', question.slice(about.length), policies) : undefined;
}
