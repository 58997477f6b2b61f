import type { Issue } from '../domain/Result.ts';
import { errorAt } from './errorAt.ts';
import type { CheckedPolicy, Policy } from './Policy.ts';

/** What of two documents differs where they do not go together. */
const differing = (one: Policy, other: Policy): 'authority' | 'nation' | undefined => {
  if (one.layer === 'authority' && other.layer === 'authority') return 'authority';
  return new Set(['any', one.nation, other.nation]).size > 2 ? 'nation' : undefined;
};

const anotherOne = (of: string, at: string, found: string, than: string, help: string): Issue =>
  errorAt(at, `another-${of}`, found, `is of another ${of} than \`${than}\``, `one ${of}`, `leave one out, or ${help}`);

const issueOf = (one: Policy, other: Policy, at: string, mixed: boolean): readonly Issue[] => {
  if (one.id === other.id) {
    return [errorAt(at, 'document-twice', one.id, 'is laid down twice', 'each document once', 'leave one out')];
  }
  const of = !mixed && differing(one, other);
  return of ? [anotherOne(of, at, one.id, other.id, 'pass `mixed`')] : [];
};

/** A word that several documents declare is one word, and means what the lowest of them says. */
const meaningIssues = (documents: readonly CheckedPolicy[]): readonly Issue[] =>
  documents.flatMap(({ meanings }, index) =>
    Object.entries(meanings).flatMap(([path, says]) => {
      const layer = documents.findIndex((other) => path in other.meanings);
      return says === documents[layer]?.meanings[path]
        ? []
        : [anotherOne('meaning', `/${String(index)}${path}`, says, `/${String(layer)}${path}`, 'mend the word')];
    }),
  );

/**
 * Finds documents that do not go together: what holds for a child comes from one authority, of one nation.
 *
 * @param documents - the documents, the lowest layer first
 * @param mixed - whether documents of several authorities or nations are asked for
 * @returns an issue for each document that clashes with one before it: `document-twice`, `another-authority`,
 *   `another-nation`; and `another-meaning` for each word that it declares and one before it declares otherwise
 */
export function clashIssues(documents: readonly CheckedPolicy[], mixed = false): readonly Issue[] {
  const clashes = documents.flatMap(({ policy }, index) =>
    documents
      .slice(0, index)
      .flatMap((other) => issueOf(policy, other.policy, `/${String(index)}`, mixed))
      .slice(0, 1),
  );
  return [...clashes, ...meaningIssues(documents)];
}
