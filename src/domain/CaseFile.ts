import type { Child } from './Child.ts';
import type { Conference } from './Conference.ts';
import type { Meta } from './Meta.ts';

/**
 * All that is known of a family's case: its children, and the conferences about them. Nothing in it is "as of now": what
 * happened stands in it with its day, and what is so on a day is worked out. A conference that is not listed is taken not
 * to have been held.
 *
 * @public
 */
export interface CaseFile {
  readonly id: string;
  readonly children: readonly Child[];
  readonly conferences: readonly Conference[];
  readonly meta?: Meta | undefined;
}
