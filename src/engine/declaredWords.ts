import { factTypes } from '../domain/factTypes.ts';
import { typeOfDeclared } from '../domain/localFacts.ts';
import { pointerTo } from '../domain/pointer.ts';
import type { FactType } from '../domain/vocabulary.ts';
import { vocabularyChoices } from '../domain/vocabulary/choices.ts';
import { declarable, kindOfWords, wordKinds, type WordKind } from '../domain/vocabulary/declarable.ts';
import type { CheckedPolicy, DeclaredDeadline, DeclaredName, LocalFact, Policy } from './Policy.ts';

/** What can declare words: a policy. */
export type DeclaresWords = Pick<Policy, WordKind>;

/** What a policy says of a word that it declares. */
type Declared<Kind extends WordKind> = Kind extends 'deadlines' ? DeclaredDeadline : DeclaredName;

/**
 * The words of a kind that documents declare beside those shipped.
 *
 * @param kind - the kind
 * @param policies - the documents
 * @returns the words, each once
 * @internal
 */
export function declaredWords(kind: WordKind, policies: readonly DeclaresWords[]): readonly string[] {
  return [...new Set(policies.flatMap((policy) => Object.keys(policy[kind] ?? {})))];
}

/**
 * Every word of a kind: those shipped, and those that documents declare.
 *
 * @param kind - the kind
 * @param policies - the documents
 * @returns the words, each once
 * @internal
 */
export function everyWord(kind: WordKind, policies: readonly DeclaresWords[]): readonly string[] {
  return [...new Set([...declarable[kind], ...declaredWords(kind, policies)])];
}

/**
 * What documents say of a word that one of them declares.
 *
 * @param kind - the kind of word
 * @param word - the word
 * @param policies - the documents, of which the first that declares it tells
 * @returns what it says; `undefined` where none declares it
 * @internal
 */
export function declarationOf<Kind extends WordKind>(
  kind: Kind,
  word: string,
  policies: readonly DeclaresWords[],
): Declared<Kind> | undefined {
  const declaring = policies.find((policy) => Object.hasOwn(policy[kind] ?? {}, word));
  return declaring?.[kind]?.[word] as Declared<Kind> | undefined;
}

/**
 * The type of a fact where documents may declare further choices for it.
 *
 * @param type - its type in the vocabulary
 * @param policies - the documents
 * @returns the same, of a choice with the words that they declare
 * @internal
 */
export function withDeclared(type: FactType, policies: readonly DeclaresWords[]): FactType {
  const kind = typeof type === 'string' ? undefined : kindOfWords(type);
  return kind === undefined ? type : everyWord(kind, policies);
}

/**
 * What can be chosen for those facts of the vocabulary of which every choice is named.
 *
 * @param policies - the documents
 * @returns the choices by the names of the facts, with the words that the documents declare
 * @internal
 */
export function choicesWith(policies: readonly DeclaresWords[]): CheckedPolicy['choices'] {
  if (!policies.some((policy) => wordKinds.some((kind) => policy[kind] !== undefined))) return vocabularyChoices;
  return Object.fromEntries(
    Object.entries(vocabularyChoices).map(([fact, words]) => [
      fact,
      withDeclared(words, policies) as readonly string[],
    ]),
  );
}

/**
 * What a fact means that a policy declares: facts of unlike types are not one.
 *
 * @param fact - the fact
 * @returns what it says of it, with its type
 * @internal
 */
export function meaningOfFact({ says, type }: LocalFact): string {
  return `${says} (${String(type)})`;
}

/**
 * What each word and each fact means that a policy declares.
 *
 * @param policy - the policy
 * @returns what it says of each, by the JSON pointer to it
 * @internal
 */
export function meaningsOf(policy: DeclaresWords & Pick<Policy, 'facts'>): CheckedPolicy['meanings'] {
  const ofWords = wordKinds.flatMap((kind) =>
    Object.entries<DeclaredName | DeclaredDeadline>(policy[kind] ?? {}).map(
      ([word, { says }]): readonly [string, string] => [pointerTo(`/${kind}`, word), says],
    ),
  );
  const ofFacts = Object.entries(policy.facts ?? {}).map(([name, fact]): readonly [string, string] => [
    pointerTo('/facts', name),
    meaningOfFact(fact),
  ]);
  return Object.fromEntries([...ofWords, ...ofFacts]);
}

/**
 * The facts that documents declare for themselves.
 *
 * @param policies - the documents
 * @returns each by its name; of one that several declare, as the last of them has it
 * @internal
 */
export function declaredFacts(policies: readonly Pick<Policy, 'facts'>[]): NonNullable<Policy['facts']> {
  return Object.assign({}, ...policies.map(({ facts }) => facts)) as NonNullable<Policy['facts']>;
}

/**
 * The type of a fact, of the vocabulary or declared, with every word that documents let it be.
 *
 * @param fact - its name, or that of a judgement with `.by`
 * @param policies - the documents
 * @returns the type; `undefined` where there is no such fact
 * @internal
 */
export function typeOfFact(
  fact: string,
  policies: readonly (DeclaresWords & Pick<Policy, 'facts'>)[],
): FactType | undefined {
  const type = factTypes.get(fact) ?? typeOfDeclared(fact, declaredFacts(policies));
  return type && withDeclared(type, policies);
}
