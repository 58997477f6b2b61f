import type { Child } from './Child.ts';
import type { Conference } from './Conference.ts';

/**
 * All that is known of a family's case: its children, and the conferences about them. A conference that is not listed is
 * taken not to have been held.
 *
 * @public
 */
export interface CaseFile {
  readonly id: string;
  readonly children: readonly Child[];
  readonly conferences: readonly Conference[];
}
