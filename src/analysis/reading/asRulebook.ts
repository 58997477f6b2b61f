import type { CheckedPolicy, Policy } from '../../engine/Policy.ts';
import { createRulebook, type Rulebook } from '../../engine/Rulebook.ts';

const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null;

/**
 * Whether something is a rulebook, as far as a program without types need be told.
 *
 * @param given - anything
 * @returns `true` where it is
 * @internal
 */
export function isRulebook(given: unknown): given is Rulebook {
  return isObject(given) && 'compiled' in given && 'rules' in given && Array.isArray(given.rules);
}

/**
 * Whether something is a policy, as far as a program without types need be told.
 *
 * @param given - anything
 * @returns `true` where it is
 * @internal
 */
export function isPolicy(given: unknown): given is Policy {
  return isObject(given) && 'sections' in given && Array.isArray(given.sections);
}

/**
 * Whether something is a checked policy, as far as a program without types need be told.
 *
 * @param given - anything
 * @returns `true` where it is
 * @internal
 */
export function isCheckedPolicy(given: unknown): given is CheckedPolicy {
  return isObject(given) && 'policy' in given && isPolicy(given.policy) && 'digest' in given && 'rules' in given;
}

/** Where rulebooks and checked policies come from. */
export const whence = 'the `value` of what `createRulebook` or `parsePolicy` returns';

/**
 * A rulebook, where one checked policy is as good.
 *
 * @param given - a rulebook, or a checked policy, which is laid alone
 * @returns the rulebook
 * @throws {TypeError} where it is neither, which its type rules out, or where the policy cannot be laid alone
 * @internal
 */
export function asRulebook(given: Rulebook | CheckedPolicy): Rulebook {
  if (isRulebook(given)) return given;
  if (!isCheckedPolicy(given)) {
    throw new TypeError(`a rulebook or a checked policy is expected, and neither was given: it is ${whence}`);
  }
  const laid = createRulebook([given]);
  if (laid.ok) return laid.value;
  const issues = laid.issues.map(({ message }) => message).join('; ');
  throw new TypeError(`\`${given.policy.id}\` cannot be laid alone, so that a rulebook is needed: ${issues}`);
}
