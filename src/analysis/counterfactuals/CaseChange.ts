import type { Agency } from '../../domain/agencies.ts';
import type { Known, Value } from '../searching/candidateValues.ts';

/** A value that a fact takes. */
export type Write = readonly [fact: string, to: Value];

/** What becomes of an agency: it joins a set or leaves it; of one that may be in it already, this is learnt. */
export interface MembershipChange {
  readonly joins: boolean;
  readonly isLearnt: boolean;
}

/** One change of a case: a fact takes another value, and what cannot stay as it was goes along. */
export interface CaseChange {
  readonly fact: string;
  readonly to: Value;
  /** The agency that joins or leaves a set, where that is the change. */
  readonly agency?: MembershipChange & { readonly name: Agency };
  readonly along: readonly Write[];
}

/**
 * A case after a change.
 *
 * @param values - the case
 * @param change - the change
 * @returns the case with the values that the change gives
 * @internal
 */
export function afterChange(values: Known, { fact, to, along }: CaseChange): Known {
  return new Map([...values, [fact, to], ...along]);
}
