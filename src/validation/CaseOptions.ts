import type { CheckedPolicy } from '../engine/Policy.ts';

/**
 * What a case is held against beside its own form.
 *
 * @public
 */
export interface CaseOptions {
  /**
   * The documents that the case is to be asked by. With them, each fact of a policy's own is checked: that it is declared,
   * stands with what it is a fact of, and has a value of its type.
   */
  readonly policies?: readonly CheckedPolicy[] | undefined;
}
