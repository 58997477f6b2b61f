import { placeOfPart, type ExpandedCondition } from './expandCondition.ts';
import type { ExpandedRule } from './expandRule.ts';
import type { Policy } from './Policy.ts';
import { rulesInFile, type ExpandedInFile } from './rulesOf.ts';
import { ruleId } from './ruleIds.ts';

/** The condition of a rule in which a place lies, and the keys that lead on from it. */
const conditionAt = (
  { conditions }: ExpandedRule,
  within: string,
): { readonly condition: ExpandedCondition; readonly keys: readonly string[] } | undefined => {
  const [holder, condition] = [...conditions].find(([at]) => within === at || within.startsWith(`${at}/`)) ?? [];
  if (holder === undefined || condition === undefined) return undefined;
  return { condition, keys: within.slice(holder.length).split('/').slice(1) };
};

/**
 * Where something that a rule holds is written in its policy's file.
 *
 * @param rule - the rule
 * @param within - the JSON pointer to it from the rule as it applies
 * @returns the JSON pointer from the whole file: into a section or a named condition, where it is written there
 * @internal
 */
export function placeInFile(rule: ExpandedRule, within: string): string {
  const found = conditionAt(rule, within);
  return found === undefined ? rule.path + within : placeOfPart(found.condition, found.keys);
}

/**
 * A rule of a policy by its id.
 *
 * @param policy - the policy
 * @param id - the rule's id, with its document
 * @returns the rule with where it is written; `undefined` where the policy has no such rule
 * @internal
 */
export function ruleNamed(policy: Policy, id: string): ExpandedInFile | undefined {
  return rulesInFile(policy).find(({ rule }) => ruleId({ rule, policy }) === id);
}

const isIn = (rule: ExpandedRule, place: string): boolean => place.startsWith(`${rule.path}/`);

/**
 * Where something that a rule holds is written, as seen from the rule.
 *
 * @param policy - the rule's policy
 * @param id - the rule's id, with its document
 * @param within - the JSON pointer to it from the rule as it applies
 * @returns the JSON pointer from the rule where it is written in it, or else the one from the whole file
 * @internal
 */
export function placeFromRule(policy: Policy, id: string, within: string): string {
  const rule = ruleNamed(policy, id);
  if (rule === undefined) return within;
  const place = placeInFile(rule, within);
  return isIn(rule, place) ? place.slice(rule.path.length) : place;
}

const holderOf = (place: string): string => place.slice(0, place.lastIndexOf('/'));

/**
 * Whether a part of a condition is one that a rule shares with others, by way of a section or a name, and that comes to
 * stand beside other parts in this rule alone: what the others make of it there is not for it to be mended by.
 *
 * @param policy - the rule's policy
 * @param id - the rule's id, with its document
 * @param within - the JSON pointer to the part from the rule as it applies
 * @returns `true` where it is
 * @internal
 */
export function isSharedPart(policy: Policy, id: string, within: string): boolean {
  const rule = ruleNamed(policy, id);
  if (rule === undefined) return false;
  const place = placeInFile(rule, within);
  if (isIn(rule, place)) return false;
  const found = conditionAt(rule, holderOf(holderOf(within)));
  const around = found?.keys.reduce<ExpandedCondition | undefined>(
    (at, key) => (key === 'all' || key === 'any' ? at : at?.parts[key === 'not' ? 0 : Number(key)]),
    found.condition,
  );
  return around?.parts.some(({ path }) => holderOf(path) !== holderOf(place)) === true;
}
