import type { PolicyExample } from '../../../engine/Policy.ts';

/** One way in which the examples of a policy can go wrong, as data. Its places are JSON pointers into their file. */
export interface ExamplesSlip {
  /** The code of the issue that tells of it. */
  readonly code: string;
  /** What is wrong, in a few words. */
  readonly says: string;
  /** What stands in the policy for it, by its place there. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The examples in which it is made, where they are not to be one of the usual kind. */
  readonly examples?: readonly PolicyExample[];
  /** The place where it is made. */
  readonly at: string;
  /** What then stands there; nothing where something is taken out. */
  readonly to?: unknown;
  /** The place of the issue, where that is another. */
  readonly told?: string;
}
