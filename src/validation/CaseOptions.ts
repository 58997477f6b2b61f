import { wordKinds } from '../domain/vocabulary/declarable.ts';
import { declaredWords } from '../engine/declaredWords.ts';
import type { CheckedPolicy } from '../engine/Policy.ts';
import type { DeclaredLists } from '../input/words/declarableList.ts';

/**
 * By what records are read.
 *
 * @public
 */
export interface CaseOptions {
  /**
   * The policies whose own words records may use: roles, agencies, categories of harm, routes, kinds of conference. Without
   * them, only those of the vocabulary are let in. With them, each fact of a policy's own is checked too: that it is declared,
   * stands with what it is a fact of, and has a value of its type.
   */
  readonly policies?: readonly CheckedPolicy[] | undefined;
}

/**
 * The words that records may use beside those of the vocabulary.
 *
 * @param options - by what records are read
 * @param options.policies - the policies
 * @returns the words by their kind
 * @internal
 */
export function wordsOfPolicies({ policies = [] }: CaseOptions): DeclaredLists {
  const documents = policies.map(({ policy }) => policy);
  return Object.fromEntries(wordKinds.map((kind) => [kind, declaredWords(kind, documents)]));
}

/**
 * The way for a word of someone's own.
 *
 * @param kind - the key of a policy under which such a word is declared
 * @param options - by what records are read
 * @param options.policies - the policies
 * @returns the way, as an instruction
 * @internal
 */
export function wayToDeclare(kind: string, { policies }: CaseOptions): string {
  return policies === undefined
    ? `let a policy declare one of its own in \`${kind}\`, and pass that policy in \`policies\``
    : `let one of the \`policies\` declare one of its own in \`${kind}\``;
}
