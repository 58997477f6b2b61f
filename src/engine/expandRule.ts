import { pointerTo } from '../domain/pointer.ts';
import type { WrittenCondition } from './Condition.ts';
import { conditionOfEffect } from './conditionOfEffect.ts';
import {
  expandCondition,
  joinConditions,
  type ExpandedCondition,
  type FindNamed,
  type WrittenAt,
} from './expandCondition.ts';
import type { Rule, WrittenRule } from './Rule.ts';

/** A rule as it applies, with where its policy's file has it. */
export interface ExpandedRule {
  readonly rule: Rule;
  /** The JSON pointer to it. */
  readonly path: string;
  /** Its whole conditions, by the pointers to them from the rule as it applies. */
  readonly conditions: ReadonlyMap<string, ExpandedCondition>;
}

/**
 * A rule as it applies: what its sections ask joined to what it asks itself, and in each of its conditions what the
 * policy names in the place of the name.
 *
 * @param written - the rule as it is written
 * @param path - the JSON pointer to it
 * @param above - what the sections ask that it stands in, the outermost first
 * @param named - finds what the policy names
 * @returns the rule; `undefined` where a name in its conditions stands for nothing, or for itself
 * @internal
 */
export function expandRule(
  written: WrittenRule,
  path: string,
  above: readonly WrittenAt[],
  named: FindNamed,
): ExpandedRule | undefined {
  const own = written.when === undefined ? [] : [{ condition: written.when, path: pointerTo(path, 'when') }];
  const asked = [...above, ...own];
  const whens = asked.flatMap((one) => expandCondition(one, named) ?? []);
  if (whens.length < asked.length) return undefined;
  const when = joinConditions(whens, asked.at(-1)?.path ?? path);
  const inWhen = when === undefined ? [] : [['/when', when] as const];
  const rule = { ...written, ...(when === undefined ? {} : { when: when.condition }) };
  const ofEffect = conditionOfEffect<WrittenCondition>(written);
  // In the rule that comes out, each condition stands whole in the place of the one that is written.
  if (ofEffect === undefined) return { rule: rule as Rule, path, conditions: new Map(inWhen) };
  const { kind, key, condition } = ofEffect;
  const within = pointerTo(pointerTo('', kind), key);
  const told = expandCondition({ condition, path: path + within }, named);
  if (told === undefined) return undefined;
  const whole: object = { ...rule, [kind]: { ...written[kind], [key]: told.condition } };
  return { rule: whole as Rule, path, conditions: new Map([...inWhen, [within, told] as const]) };
}
