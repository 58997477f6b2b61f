import { pointerTo } from '../domain/pointer.ts';
import type { Condition, WrittenCondition } from './Condition.ts';

/** A condition as it is written, with the JSON pointer to it. */
export interface WrittenAt {
  readonly condition: WrittenCondition;
  readonly path: string;
}

/** A whole condition, with where it and each of its parts is written. */
export interface ExpandedCondition {
  readonly condition: Condition;
  readonly path: string;
  /** What stands under its `all`, `any` or `not`, in the same order. */
  readonly parts: readonly ExpandedCondition[];
}

/** Finds what a policy writes under a name; `undefined` where it names no such condition. */
export type FindNamed = (name: string) => WrittenAt | undefined;

type Joined = 'all' | 'any';

/** What is joined in the same way within is joined at once, and what is alone needs no joining. */
const join = (operator: Joined, written: readonly ExpandedCondition[], path: string): ExpandedCondition => {
  const parts = written.flatMap((one) => (operator in one.condition && one.parts.length > 0 ? one.parts : [one]));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const conditions = parts.map(({ condition }) => condition);
  return { condition: operator === 'all' ? { all: conditions } : { any: conditions }, path, parts };
};

/**
 * Conditions that must hold together, as one.
 *
 * @param conditions - the conditions
 * @param path - where they are written together
 * @returns the condition; `undefined` where there are none
 * @internal
 */
export function joinConditions(conditions: readonly ExpandedCondition[], path: string): ExpandedCondition | undefined {
  return conditions.length === 0 ? undefined : join('all', conditions, path);
}

/**
 * The whole of a condition: what the policy names stands in the place of its name.
 *
 * @param written - the condition as it is written
 * @param named - finds what the policy names
 * @param within - the names within which it stands
 * @returns the condition with the place of each part; `undefined` where a name in it stands for nothing, or for itself
 * @internal
 */
export function expandCondition(
  { condition, path }: WrittenAt,
  named: FindNamed,
  within: readonly string[] = [],
): ExpandedCondition | undefined {
  const expand = (part: WrittenCondition, place: string): ExpandedCondition | undefined =>
    expandCondition({ condition: part, path: place }, named, within);
  const joined = (operator: Joined, written: readonly WrittenCondition[]): ExpandedCondition | undefined => {
    const under = pointerTo(path, operator);
    const parts = written.flatMap((part, index) => expand(part, pointerTo(under, index)) ?? []);
    return parts.length === written.length ? join(operator, parts, path) : undefined;
  };
  if ('all' in condition) return joined('all', condition.all);
  if ('any' in condition) return joined('any', condition.any);
  if ('not' in condition) {
    const part = expand(condition.not, pointerTo(path, 'not'));
    return part && { condition: { not: part.condition }, path, parts: [part] };
  }
  if (!('condition' in condition)) return { condition, path, parts: [] };
  const { condition: name } = condition;
  const target = within.includes(name) ? undefined : named(name);
  return target && expandCondition(target, named, [...within, name]);
}

/**
 * Where a part of a whole condition is written.
 *
 * @param whole - the condition
 * @param keys - the keys and indexes that lead from it to the part, or to something in a comparison
 * @returns the JSON pointer to where it is written
 * @internal
 */
export function placeOfPart({ parts, path }: ExpandedCondition, keys: readonly string[]): string {
  const [operator = '', ...inner] = keys;
  const isNot = operator === 'not';
  const [index = '0', ...deeper] = isNot ? ['0', ...inner] : inner;
  const part = operator === 'all' || operator === 'any' || isNot ? parts[Number(index)] : undefined;
  if (part !== undefined && (isNot || inner.length > 0)) return placeOfPart(part, deeper);
  return keys.reduce(pointerTo, path);
}
