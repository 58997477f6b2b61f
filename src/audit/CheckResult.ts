import type { PlacedRule } from '../engine/Rulebook.ts';
import type { AuditSubject } from './AuditSubject.ts';
import type { Breach } from './Breach.ts';

/** A breach, of the child as of the day by which it was judged. */
export interface Found {
  readonly breach: Breach;
  readonly subject: AuditSubject;
}

/** Facts that are not known, and the rules that wait for them. */
export interface Waiting {
  readonly facts: readonly string[];
  readonly rules: readonly PlacedRule[];
  readonly subject: AuditSubject;
}

/** What came of holding a child's record against some rules. */
export interface CheckResult {
  readonly found: readonly Found[];
  readonly waiting: readonly Waiting[];
}

/** Nothing found, and nothing open. */
export const nothing: CheckResult = { found: [], waiting: [] };

/**
 * Several results together.
 *
 * @param some - the results
 * @returns all that they found and left open, in their order
 */
export function together(some: readonly CheckResult[]): CheckResult {
  return { found: some.flatMap(({ found }) => found), waiting: some.flatMap(({ waiting }) => waiting) };
}
