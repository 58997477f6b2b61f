import { sentenceOf } from '../domain/sentenceOf.ts';
import { judgementOf } from '../domain/judgementOf.ts';
import { kleene, type Kleene } from '../domain/kleene.ts';
import { factsOf } from '../engine/comparisonsOf.ts';
import { compileCondition, type CompileContext } from '../engine/compileCondition.ts';
import type { Comparison, Condition } from '../engine/Condition.ts';
import type { Test } from '../engine/logic.ts';
import type { Policy } from '../engine/Policy.ts';
import type { Rule } from '../engine/Rule.ts';
import type { ConditionCovered, ConditionUse, Sides } from './Coverage.ts';
import { sayComparison } from './sayComparison.ts';

/** The names of the examples in which a test came out on each side. */
export type SidesOf = (test: Test) => Required<Sides>;

const meaningOf = (fact: string, { facts = {} }: Pick<Policy, 'facts'>): string => {
  const judgement = judgementOf(fact);
  if (judgement !== undefined) return `Who judged: ${meaningOf(judgement, { facts })}`;
  return sentenceOf(fact) ?? facts[fact]?.says ?? '';
};

const wording = { all: 'all of these', any: 'any of these', not: 'not this' } as const;

/**
 * A condition with all its parts, each with the examples that show its sides.
 *
 * @param condition - the condition
 * @param placeOf - where its parts are written, by the pointers to them from it
 * @param context - the policy, and the table over which the parts are compiled
 * @param sidesOf - what the examples show of a test
 * @returns the condition and its parts
 * @internal
 */
export function coverCondition(
  condition: Condition,
  placeOf: (within: string) => string,
  context: CompileContext,
  sidesOf: SidesOf,
): ConditionCovered {
  const sides = sidesOf(compileCondition(condition, context));
  const pointer = placeOf('');
  const cover = (part: Condition, place: string): ConditionCovered =>
    coverCondition(part, (within) => placeOf(`/${place}${within}`), context, sidesOf);
  const several = (needs: 'all' | 'any', parts: readonly Condition[]): ConditionCovered => ({
    pointer,
    needs,
    says: wording[needs],
    facts: [],
    ...sides,
    parts: parts.map((part, index) => cover(part, `${needs}/${String(index)}`)),
  });
  if ('all' in condition) return several('all', condition.all);
  if ('any' in condition) return several('any', condition.any);
  if ('not' in condition) {
    return { pointer, needs: 'not', says: wording.not, facts: [], ...sides, parts: [cover(condition.not, 'not')] };
  }
  const comparison: Comparison = condition;
  const facts = factsOf(comparison).map((fact) => ({ fact, means: meaningOf(fact, context.policy) }));
  return { pointer, needs: 'this', says: sayComparison(comparison), facts, ...sides, parts: [] };
}

/** A condition of a rule, with where it stands within the rule. */
export interface PlacedCondition {
  readonly use: ConditionUse;
  readonly place: string;
  readonly condition: Condition;
}

/**
 * The conditions of a rule: where it applies, and how to tell whether it was kept.
 *
 * @param rule - the rule
 * @returns those that it has
 * @internal
 */
export function conditionsOf(rule: Rule): readonly PlacedCondition[] {
  const { when, requirement, decision, duty, permission, prohibition } = rule;
  const all: readonly (readonly [ConditionUse, string, Condition | undefined])[] = [
    ['when', 'when', when],
    ['requirement', 'requirement/is', requirement?.is],
    ['decision', 'decision/is', decision?.is],
    ['duty', 'duty/done', duty?.done],
    ['permission', 'permission/used', permission?.used],
    ['prohibition', 'prohibition/broken', prohibition?.broken],
  ];
  return all.flatMap(([use, place, condition]) => (condition === undefined ? [] : [{ use, place, condition }]));
}

/** The two sides that a test can come out on. */
export const sideTruths: Readonly<Record<'yes' | 'no', Kleene>> = { yes: kleene.yes, no: kleene.no };
