import type { Effects } from '../../../engine/Rule.ts';

/**
 * One way in which a policy can go wrong, as data. Its places are JSON pointers in which `{rule}` stands for that of the
 * rule that it is made in, `{further}` for that of a rule after all in its section, and `{section}` for that of a section
 * after all that were drawn.
 */
export interface Slip {
  /** The code of the issue that tells of it. */
  readonly code: string;
  /** What is wrong, in a few words. */
  readonly says: string;
  /** A warning keeps no policy out; an error without it. */
  readonly severity?: 'warning';
  /** The effect that the rule needs for it, in place of the one that was drawn. */
  readonly effect?: Partial<Effects>;
  /** What else stands in the policy for it, by its place. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The place where it is made. */
  readonly at: string;
  /** What then stands there; nothing where something is taken out. */
  readonly to?: unknown;
  /** The place of the issue, where that is another. */
  readonly told?: string;
}
