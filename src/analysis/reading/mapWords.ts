import { factTypes } from '../../domain/factTypes.ts';
import { typeOfDeclared } from '../../domain/localFacts.ts';
import { kindOfWords, type WordKind } from '../../domain/vocabulary/declarable.ts';
import type { Comparison, Condition } from '../../engine/Condition.ts';
import { conditionKeys } from '../../engine/conditionOfEffect.ts';
import type { Policy } from '../../engine/Policy.ts';
import { ruleKind, type Rule } from '../../engine/Rule.ts';

/** Gives the word that is to stand in the place of one. */
export type MapWord = (kind: WordKind, word: string) => string;

/** The facts that documents declare for themselves, by their names. */
type DeclaredFacts = NonNullable<Policy['facts']>;

/**
 * What the words are that can be chosen for a fact.
 *
 * @param fact - the fact's name
 * @param facts - the facts that documents declare for themselves: one may hold agencies, or have a role beside it
 * @returns their kind; `undefined` where it is no choice, or one to which no document can add
 * @internal
 */
export function kindOfFact(fact: string, facts: DeclaredFacts): WordKind | undefined {
  const type = factTypes.get(fact) ?? typeOfDeclared(fact, facts);
  if (type === undefined || type === 'agencies') return type;
  return typeof type === 'string' ? undefined : kindOfWords(type);
}

const inComparison = (comparison: Comparison, map: MapWord, facts: DeclaredFacts): Comparison => {
  const kind = kindOfFact(comparison.fact, facts);
  if (kind === undefined) return comparison;
  const entries = Object.entries(comparison).map(([key, value]: readonly [string, unknown]) => {
    if (typeof value === 'string' && (key === 'is' || key === 'includes')) return [key, map(kind, value)];
    const some = key === 'in' || key === 'except' ? (value as readonly string[]) : undefined;
    return [key, some?.map((word) => map(kind, word)) ?? value];
  });
  // Each key holds what it held, with other words.
  return Object.fromEntries(entries) as Comparison;
};

const inCondition = (condition: Condition, map: MapWord, facts: DeclaredFacts): Condition => {
  const part = (one: Condition): Condition => inCondition(one, map, facts);
  if ('all' in condition) return { all: condition.all.map(part) };
  if ('any' in condition) return { any: condition.any.map(part) };
  return 'not' in condition ? { not: part(condition.not) } : inComparison(condition, map, facts);
};

const kindOfKey = { who: 'roles', to: 'roles', by: 'routes', name: 'deadlines' } as const satisfies Record<
  string,
  WordKind
>;

const kindAt = (key: string): WordKind | undefined =>
  Object.hasOwn(kindOfKey, key) ? kindOfKey[key as keyof typeof kindOfKey] : undefined;

/**
 * A rule with other words in the place of those that a document can declare: roles, agencies, routes and the like.
 *
 * @param rule - the rule, every condition whole
 * @param map - the word for each
 * @param facts - the facts that documents declare for themselves
 * @returns the rule
 * @internal
 */
export function mapWords(rule: Rule, map: MapWord, facts: DeclaredFacts): Rule {
  const effect = ruleKind(rule);
  const asked = conditionKeys.find(([kind]) => kind === effect)?.[1];
  const entries = Object.entries(rule[effect] ?? {}).map(
    ([key, value]: readonly [string, unknown]): [string, unknown] => {
      const kind = kindAt(key);
      if (kind !== undefined && typeof value === 'string') return [key, map(kind, value)];
      if (kind !== undefined && Array.isArray(value)) return [key, value.map((word: string) => map(kind, word))];
      return [key, key === asked && value !== undefined ? inCondition(value as Condition, map, facts) : value];
    },
  );
  const when = rule.when === undefined ? {} : { when: inCondition(rule.when, map, facts) };
  const mapped: object = { ...rule, ...when, [effect]: Object.fromEntries(entries) };
  // Each key holds what it held, with other words.
  return mapped as Rule;
}
