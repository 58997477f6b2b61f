import { declarable, wordKinds, type WordKind } from '../../domain/vocabulary/declarable.ts';
import { domainList } from './domainLists.ts';
import type { WordList } from './WordList.ts';

/** The words that documents declare, by their kind. */
export type DeclaredLists = { readonly [Kind in WordKind]?: readonly string[] };

/**
 * The kind of word that documents can add to a list.
 *
 * @param words - the words of the list, which may hold others beside those of the kind
 * @returns the kind; `undefined` where nothing can be added
 * @example
 * ```ts
 * expect([declarableKind(['parents', ...agencies]), declarableKind(['must', 'should'])]).toEqual(['agencies', undefined]);
 * ```
 * @internal
 */
export function declarableKind(words: readonly string[]): WordKind | undefined {
  return wordKinds.find((kind) => declarable[kind].every((word) => words.includes(word)));
}

/**
 * A list of words of the domain with those that documents add to it.
 *
 * @param words - the words of the list
 * @param declared - the words that documents declare
 * @param where - where those stand, in words, before the key that holds them
 * @returns the list
 * @example
 * ```ts
 * const { words } = withDeclaredWords(['initial', 'pre-birth', 'review', 'transfer'], { kinds: ['core'] }, 'the policy');
 * expect(words.at(-1)).toBe('core');
 * ```
 * @internal
 */
export function withDeclaredWords(words: readonly string[], declared: DeclaredLists, where: string): WordList {
  const list = domainList(words);
  const kind = declarableKind(words);
  const own = (kind === undefined ? undefined : declared[kind]) ?? [];
  if (kind === undefined || own.length === 0) return list;
  const listedIn = list.listedIn === undefined ? {} : { listedIn: `${list.listedIn}, and in \`${kind}\` of ${where}` };
  return { ...list, words: [...words, ...own], ...listedIn };
}
