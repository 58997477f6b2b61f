import { wordKinds, type WordKind } from '../../domain/vocabulary/declarable.ts';
import { declarationOf, declaredFacts, declaredWords, meaningOfFact } from '../../engine/declaredWords.ts';
import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { kindOfFact, mapWords, type MapWord } from './mapWords.ts';

/** Two rulebooks in one vocabulary. */
export interface KeptApart {
  readonly before: Rulebook;
  readonly after: Rulebook;
}

const documentsOf = ({ rules }: Rulebook): readonly Policy[] => [...new Set(rules.map(({ policy }) => policy))];

/** The words that both declare and of which they say different things, each with the document that declares it in `after`. */
const otherMeanings = (before: readonly Policy[], after: readonly Policy[]): ReadonlyMap<string, string> =>
  new Map(
    wordKinds.flatMap((kind) =>
      declaredWords(kind, after).flatMap((word): readonly (readonly [string, string])[] => {
        const means = declarationOf(kind, word, before)?.says;
        const meansAfter = declarationOf(kind, word, after)?.says;
        if (means === undefined || means === meansAfter) return [];
        const declaring = after.find((policy) => Object.hasOwn(policy[kind] ?? {}, word)) as Policy;
        return [[`${kind} ${word}`, `${declaring.id}/${word}`]];
      }),
    ),
  );

const mapKeys = <Value>(record: Readonly<Record<string, Value>>, map: (key: string) => string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [map(key), value]));

const inPolicy = (policy: Policy, map: MapWord): Policy => {
  const declared = wordKinds.flatMap((kind: WordKind) => {
    const words = policy[kind];
    return words === undefined ? [] : [[kind, mapKeys<unknown>(words, (word) => map(kind, word))] as const];
  });
  const groupings = Object.entries(policy.groupings ?? {}).map(([name, table]) => [
    name,
    Object.fromEntries(
      Object.entries(table).map(([group, members]) => [group, members.map((agency) => map('agencies', agency))]),
    ),
  ]);
  return {
    ...policy,
    ...Object.fromEntries(declared),
    ...(policy.groupings === undefined ? {} : { groupings: Object.fromEntries(groupings) as Policy['groupings'] }),
  };
};

const union = (one: CheckedPolicy['choices'], other: CheckedPolicy['choices']): CheckedPolicy['choices'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((fact) => [
      fact,
      [...new Set([...(one[fact] ?? []), ...(other[fact] ?? [])])],
    ]),
  );

const sizeOf = (choices: CheckedPolicy['choices']): number => Object.values(choices).flat().length;

/** What was compiled goes by the choices that there were. */
const withChoices = (rulebook: Rulebook, choices: CheckedPolicy['choices']): Rulebook =>
  sizeOf(rulebook.choices) === sizeOf(choices)
    ? rulebook
    : {
        ...rulebook,
        choices,
        rules: rulebook.rules.map((placed) => ({ ...placed, choices })),
        compiled: new Map(),
      };

/** From `north-shire`, `NorthShire`. */
const asOneWord = (id: string): string => id.replace(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase());

/** The facts that both declare and of which they say different things, each with the name by which that of `after` goes. */
const otherFacts = (before: readonly Policy[], after: readonly Policy[]): ReadonlyMap<string, string> => {
  const declaredBefore = declaredFacts(before);
  return new Map(
    after.flatMap(({ id, facts = {} }) =>
      Object.entries(facts).flatMap(([name, fact]): readonly (readonly [string, string])[] => {
        const other = Object.hasOwn(declaredBefore, name) ? declaredBefore[name] : undefined;
        if (other === undefined || meaningOfFact(other) === meaningOfFact(fact)) return [];
        const own = `${name}Of${asOneWord(id)}`;
        return [
          [name, own],
          [`${name}.by`, `${own}.by`],
        ];
      }),
    ),
  );
};

const withStrings = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withStrings(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withStrings(member, names)]));
};

/** No word of another kind looks like the name of a declared fact. */
const withFacts = (rulebook: Rulebook, names: ReadonlyMap<string, string>): Rulebook => {
  if (names.size === 0) return rulebook;
  const rename = (name: string): string => names.get(name) ?? name;
  const policies = new Map(
    documentsOf(rulebook).map((policy) => [policy, { ...policy, facts: mapKeys(policy.facts ?? {}, rename) }]),
  );
  const rules = rulebook.rules.map((placed) => ({
    ...placed,
    rule: withStrings(placed.rule, names) as typeof placed.rule,
    policy: policies.get(placed.policy) ?? placed.policy,
  }));
  return { ...rulebook, rules, compiled: new Map() };
};

const renamed = (rulebook: Rulebook, names: ReadonlyMap<string, string>): Rulebook => {
  if (names.size === 0) return rulebook;
  const map: MapWord = (kind, word) => names.get(`${kind} ${word}`) ?? word;
  const facts = declaredFacts(documentsOf(rulebook));
  const policies = new Map(documentsOf(rulebook).map((policy) => [policy, inPolicy(policy, map)]));
  return {
    ...rulebook,
    choices: Object.fromEntries(
      Object.entries(rulebook.choices).map(([fact, words]) => {
        const kind = kindOfFact(fact, facts);
        return [fact, kind === undefined ? words : words.map((word) => map(kind, word))];
      }),
    ),
    rules: rulebook.rules.map((placed) => ({
      ...placed,
      rule: mapWords(placed.rule, map, facts),
      policy: policies.get(placed.policy) ?? placed.policy,
    })),
    compiled: new Map(),
  };
};

/**
 * Two rulebooks in one vocabulary, so that they can be compared. A word that both declare with different meanings is two
 * words: that of `after` goes by its document and itself, as `county/appeals-panel`. What only one of them lets a fact be is
 * for the other something else than what it names.
 *
 * @param before - one rulebook
 * @param after - the other
 * @returns both, the same ones where they declare no words
 * @internal
 */
export function keepApart(before: Rulebook, after: Rulebook): KeptApart {
  const ownFacts = otherFacts(documentsOf(before), documentsOf(after));
  const own = renamed(withFacts(after, ownFacts), otherMeanings(documentsOf(before), documentsOf(after)));
  const choices = union(before.choices, own.choices);
  return { before: withChoices(before, choices), after: withChoices(own, choices) };
}
