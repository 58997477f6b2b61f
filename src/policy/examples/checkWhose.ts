import { show } from '../../input/inputIssue.ts';
import { isTextPlace, memberOf } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { ExamplesCheck } from './ExamplesCheck.ts';

const keys = [
  { key: 'policy', of: 'id', code: 'other-policy', what: 'the id of the policy' },
  {
    key: 'inForceFrom',
    of: 'inForceFrom',
    code: 'other-version',
    what: 'the day on which the policy comes into force',
  },
] as const;

/**
 * Finds examples that are another policy's, or another version's.
 *
 * @param examples - the file of examples
 * @param policy - the policy
 * @returns the issues: `other-policy`, `other-version`
 */
export const checkWhose: ExamplesCheck = (examples, policy) =>
  keys.flatMap(({ key, of, code, what }) => {
    const place = memberOf(examples, key);
    const own = memberOf(policy.root, of);
    if (!isTextPlace(place) || !isTextPlace(own) || place.value === own.value) return [];
    const message = `${show(place.value)} is not ${what} beside which these examples stand`;
    const help = `write ${show(own.value)} here, or name the policy that these are the examples of`;
    return [policyError(place, { code, message, expected: show(own.value), help })];
  });
