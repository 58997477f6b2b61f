import type { Receipt } from '../../engine/Decision.ts';

/** The documents that decisions rest on, and those of which none was in force yet. */
export type VersionsUsed = Pick<Receipt, 'policies' | 'notInForce'>;

/**
 * By which versions a decision is taken.
 *
 * @param used - the documents
 * @returns such as `by england 2024-02-12 and oxfordshire 2016-07-01`
 * @internal
 */
export function sayVersions({ policies, notInForce = [] }: VersionsUsed): string {
  const missing = notInForce.join(' and ');
  if (policies.length === 0) return `before any version of ${missing}`;
  const used = policies.map(({ id, inForceFrom }) => `${id} ${inForceFrom}`).join(' and ');
  return `by ${used}${missing === '' ? '' : `, before any version of ${missing}`}`;
}
