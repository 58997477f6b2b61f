import chairGuidance20261121 from '../../policies/chair-guidance/2026-11-21.json' with { type: 'json' };
import england20240212 from '../../policies/england/2024-02-12.json' with { type: 'json' };
import familyAdvice20261121 from '../../policies/family-advice/2026-11-21.json' with { type: 'json' };
import oxfordshire20160701 from '../../policies/oxfordshire/2016-07-01.json' with { type: 'json' };
import rotherham20240118 from '../../policies/rotherham/2024-01-18.json' with { type: 'json' };
import wales20191111 from '../../policies/wales/2019-11-11.json' with { type: 'json' };
import type { CheckedPolicy, Policy } from '../engine/Policy.ts';
import { checkedPolicy } from '../engine/rulesOf.ts';
import { digests } from './digests.ts';

/** What stands in the file passed every check when its digest was made, so that it is a policy as it stands. */
const checked = (file: unknown, digest: string): CheckedPolicy => checkedPolicy(file as Policy, digest);

/**
 * The agenda of review conferences for those who chair them, with practice guidance, from the meeting with the family
 * beforehand to what follows the decision. It goes over any authority's documents and changes nothing in them.
 *
 * @public
 */
export const chairGuidance: CheckedPolicy = checked(chairGuidance20261121, digests['chair-guidance/2026-11-21.json']);

/**
 * The national layer under every English authority: what makes a conference quorate, until an authority says otherwise.
 *
 * @public
 */
export const england: CheckedPolicy = checked(england20240212, digests['england/2024-02-12.json']);

/**
 * Advice for families on what to expect of a review and what may come of it, in words that can be said to them. It goes
 * over any authority's documents and sets no limit of its own.
 *
 * @public
 */
export const familyAdvice: CheckedPolicy = checked(familyAdvice20261121, digests['family-advice/2026-11-21.json']);

/**
 * Oxfordshire's procedure for review conferences.
 *
 * @public
 */
export const oxfordshire: CheckedPolicy = checked(oxfordshire20160701, digests['oxfordshire/2016-07-01.json']);

/**
 * Rotherham's procedure for review conferences.
 *
 * @public
 */
export const rotherham: CheckedPolicy = checked(rotherham20240118, digests['rotherham/2024-01-18.json']);

/**
 * The Wales Safeguarding Procedures on review conferences and on what surrounds them.
 *
 * @public
 */
export const wales: CheckedPolicy = checked(wales20191111, digests['wales/2019-11-11.json']);

/**
 * Every version of every shipped document.
 *
 * @public
 */
export const shippedPolicies: readonly CheckedPolicy[] = Object.freeze([
  chairGuidance,
  england,
  familyAdvice,
  oxfordshire,
  rotherham,
  wales,
]);
