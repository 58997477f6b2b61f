import type { Issue } from '../domain/Result.ts';
import { errorAt } from './errorAt.ts';
import type { CheckedPolicy, Policy } from './Policy.ts';

/** What of two documents differs where they do not go together. */
const differing = (one: Policy, other: Policy): 'authority' | 'nation' | undefined => {
  if (one.layer === 'authority' && other.layer === 'authority') return 'authority';
  return new Set(['any', one.nation, other.nation]).size > 2 ? 'nation' : undefined;
};

const issueOf = (one: Policy, other: Policy, at: string, mixed: boolean): readonly Issue[] => {
  const { id } = one;
  if (id === other.id) {
    return [errorAt(at, 'document-twice', id, 'is laid down twice', 'each document once', 'leave one out')];
  }
  const of = differing(one, other);
  if (mixed || !of) return [];
  const message = `is of another ${of} than \`${other.id}\``;
  return [errorAt(at, `another-${of}`, id, message, `one ${of}`, 'leave one out, or pass `mixed`')];
};

/**
 * Finds documents that do not go together: what holds for a child comes from one authority, of one nation.
 *
 * @param documents - the documents, the lowest layer first
 * @param mixed - whether documents of several authorities or nations are asked for
 * @returns an issue for each document that clashes with one before it: `document-twice`, `another-authority`,
 *   `another-nation`
 */
export function clashIssues(documents: readonly CheckedPolicy[], mixed = false): readonly Issue[] {
  return documents.flatMap(({ policy }, index) =>
    documents
      .slice(0, index)
      .flatMap((other) => issueOf(policy, other.policy, `/${String(index)}`, mixed))
      .slice(0, 1),
  );
}
