import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { memberOf, type Place, type TextPlace } from '../Place.ts';

/**
 * The ids of rules.
 *
 * @param rules - their places
 * @returns the ids, as far as they can be read
 */
export function idsOf(rules: readonly Place[]): readonly string[] {
  return rules.map((rule) => memberOf(rule, 'id').value).filter((id) => typeof id === 'string');
}

/**
 * Whether a policy should hold a rule and does not. One of another layer cannot be looked up here.
 *
 * @param draft - the policy
 * @param known - the ids of those of its rules that are meant
 * @returns tells of an id, or of an id with its document
 */
export function lacks(draft: PolicyUnderCheck, known: readonly string[]): (place: TextPlace) => boolean {
  const prefix = `${String(memberOf(draft.root, 'id').value)}/`;
  return ({ value }) => {
    if (!value.includes('/')) return !known.includes(value);
    return value.startsWith(prefix) && !known.includes(value.slice(prefix.length));
  };
}
