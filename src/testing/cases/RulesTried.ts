import type { PlacedRule } from '../../engine/LaidRule.ts';
import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import { createRulebook, type Rulebook } from '../../engine/Rulebook.ts';

/**
 * The rules for which cases are made: one policy's, checked or as its file has it, or those in force where several
 * documents lie over one another.
 */
export type RulesTried = Policy | CheckedPolicy | Rulebook;

const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null;

const isRulebook = (given: unknown): given is Rulebook =>
  isObject(given) && 'compiled' in given && 'rules' in given && Array.isArray(given.rules);

const isPolicy = (given: unknown): given is Policy =>
  isObject(given) && !('compiled' in given) && 'rules' in given && Array.isArray(given.rules);

const isChecked = (given: unknown): given is CheckedPolicy =>
  isObject(given) && 'policy' in given && isPolicy(given.policy) && 'digest' in given;

const whence = 'the `value` of what `createRulebook` or `parsePolicy` returns';

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
  const policy: unknown = isChecked(tried) ? tried.policy : tried;
  if (isPolicy(policy)) return policy.rules.map((rule) => ({ rule, policy }));
  throw new TypeError(`cases are made for a rulebook or a policy, and neither was given: a rulebook is ${whence}`);
}

/**
 * The rulebook on which laws are checked.
 *
 * @param tried - a rulebook, or a checked policy, which is laid alone
 * @returns the rulebook
 * @throws {TypeError} where it is neither, which its type rules out, or where the policy cannot be laid alone
 * @internal
 */
export function rulebookOf(tried: Rulebook | CheckedPolicy): Rulebook {
  if (isRulebook(tried)) return tried;
  if (!isChecked(tried)) {
    throw new TypeError(`laws are checked on a rulebook or a checked policy, and neither was given: it is ${whence}`);
  }
  const laid = createRulebook([tried]);
  if (laid.ok) return laid.value;
  const issues = laid.issues.map(({ message }) => message).join('; ');
  throw new TypeError(`\`${tried.policy.id}\` cannot be laid alone, so that a rulebook is needed: ${issues}`);
}
