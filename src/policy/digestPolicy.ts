import { stringify } from 'safe-stable-stringify';
import type { Policy } from '../engine/Policy.ts';
import { digestOf } from '../input/digestOf.ts';

/**
 * A digest of what a policy says, the same however its file is laid out and its keys are ordered.
 *
 * @param policy - a policy; where its schema stands is left out, since it says nothing
 * @returns `sha256:` and the digest in hexadecimal
 * @internal
 */
export function digestPolicy(policy: Policy): string {
  return digestOf(stringify(Object.fromEntries(Object.entries(policy).filter(([key]) => key !== '$schema'))));
}
