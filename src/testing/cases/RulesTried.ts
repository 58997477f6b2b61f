import { isCheckedPolicy, isPolicy, isRulebook, whence } from '../../analysis/reading/asRulebook.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { rulesOf as rulesIn } from '../../engine/rulesOf.ts';

/**
 * The rules for which cases are made: one policy's, checked or as its file has it, or those in force where several
 * documents lie over one another.
 */
export type RulesTried = Policy | CheckedPolicy | Rulebook;

/**
 * The rules of a policy, or of a rulebook, with their documents.
 *
 * @param tried - the policy or rulebook
 * @returns the rules
 * @throws {TypeError} where it is neither, which its type rules out
 * @internal
 */
export function rulesOf(tried: RulesTried): readonly PlacedRule[] {
  if (isRulebook(tried)) return tried.rules;
  const policy: unknown = isCheckedPolicy(tried) ? tried.policy : tried;
  if (isPolicy(policy)) return rulesIn(policy).map((rule) => ({ rule, policy }));
  throw new TypeError(`cases are made for a rulebook or a policy, and neither was given: a rulebook is ${whence}`);
}
