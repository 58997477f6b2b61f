import { localNameOf, type LocalOwner } from '../../domain/localFacts.ts';
import type { declarable, WordKind } from '../../domain/vocabulary/declarable.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import { declaredFacts, everyWord, withDeclared } from '../../engine/declaredWords.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';

/** By which documents words may be meant. */
export interface WordsWanted {
  /** The documents whose declared facts and words may stand beside those shipped; none without them. */
  readonly policies?: readonly CheckedPolicy[] | undefined;
}

const documentsOf = ({ policies = [] }: WordsWanted): readonly CheckedPolicy['policy'][] =>
  policies.map(({ policy }) => policy);

/**
 * Every word of a kind that may be meant.
 *
 * @param kind - the kind
 * @param wanted - the documents
 * @returns the words shipped, and those that the documents declare
 * @internal
 */
export function wordsWanted<Kind extends WordKind>(
  kind: Kind,
  wanted: WordsWanted,
): readonly (typeof declarable)[Kind][number][] {
  // A declared word is of its kind, though no type names it.
  return everyWord(kind, documentsOf(wanted)) as readonly (typeof declarable)[Kind][number][];
}

/**
 * A fact's type, with every choice that may be meant.
 *
 * @param type - its type
 * @param wanted - the documents
 * @returns the type, of a choice with the words that the documents declare
 * @internal
 */
export function typeWanted(type: FactType, wanted: WordsWanted): FactType {
  return withDeclared(type, documentsOf(wanted));
}

/**
 * The facts that documents declare of an owner, by the words under which its record holds them.
 *
 * @param owner - whose facts
 * @param wanted - the documents
 * @returns each with its type
 * @internal
 */
export function localsWanted(owner: LocalOwner, wanted: WordsWanted): readonly (readonly [key: string, FactType])[] {
  return Object.entries(declaredFacts(documentsOf(wanted))).flatMap(([name, { type }]) => {
    const local = localNameOf(name);
    return local?.owner === owner ? [[local.key, type] as const] : [];
  });
}

/**
 * The facts that documents declare, by their whole names, and for judgements who judged.
 *
 * @param wanted - the documents
 * @returns each with its type
 * @internal
 */
export function declaredWanted(wanted: WordsWanted): readonly (readonly [name: string, FactType])[] {
  const roles = wordsWanted('roles', wanted);
  return Object.entries(declaredFacts(documentsOf(wanted))).flatMap(
    ([name, { type }]): readonly (readonly [name: string, FactType])[] => [
      [name, type],
      ...(type === 'judgement' ? [[`${name}.by`, roles] as const] : []),
    ],
  );
}
