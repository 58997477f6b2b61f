import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'safe-stable-stringify';
import type { Policy } from '../engine/Policy.ts';

/**
 * A digest of what a policy says, the same however its file is laid out and its keys are ordered.
 *
 * @param policy - a policy; where its schema stands is left out, since it says nothing
 * @returns `sha256:` and the digest in hexadecimal
 * @internal
 */
export function digestPolicy(policy: Policy): string {
  const content = stringify(Object.fromEntries(Object.entries(policy).filter(([key]) => key !== '$schema')));
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}
