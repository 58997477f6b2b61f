import type { TableEntry } from '../../engine/ComparisonTable.ts';

/** A comparison, and where it is set apart from the same one by another calendar, how. */
export interface SpaceEntry extends TableEntry {
  /** Its key as it stands in a policy, and the digest of the calendar by which it counts. */
  readonly counted?: { readonly key: string; readonly by: string };
}
