import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The digest by which a content is told from another.
 *
 * @param content - the content as text
 * @returns `sha256:` and the digest in hexadecimal
 * @example
 * ```ts
 * expect(digestOf('').slice(0, 15)).toBe('sha256:e3b0c442');
 * ```
 * @internal
 */
export function digestOf(content: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}
