import type { Agency } from '../domain/agencies.ts';
import type { WrittenPeriod } from '../domain/Period.ts';

/** A yes or no, or what was chosen. */
export interface IsCondition {
  readonly fact: string;
  readonly is: boolean | string;
}

/** One of several choices. */
export interface InCondition {
  readonly fact: string;
  readonly in: readonly string[];
}

/** A count, or how many agencies of a set, at least. */
export interface AtLeastCondition {
  readonly fact: string;
  readonly atLeast: number;
  /** The policy's table by which agencies are counted as groupings; without it each agency counts as one. */
  readonly countedBy?: string | undefined;
  /** Agencies that do not count. */
  readonly except?: readonly Agency[] | undefined;
}

/** An agency is in the set. */
export interface IncludesCondition {
  readonly fact: string;
  readonly includes: Agency;
}

/** A day has come by `asOf`; one that is known not to have come about has not. */
export interface HappenedCondition {
  readonly fact: string;
  readonly happened: boolean;
}

/** Someone born on the day has reached an age by `asOf`. */
export interface ReachedAgeCondition {
  readonly fact: string;
  readonly reachedAge: number;
}

/**
 * A day lies before another, by at least a period where one is given; on the same day too where `orOn` says so. Where the
 * period counts hours, both are moments.
 */
export interface BeforeCondition {
  readonly fact: string;
  readonly before: string;
  readonly atLeast?: WrittenPeriod | undefined;
  readonly orOn?: true | undefined;
}

/** A day lies no later than a period after another; where the period counts hours, both are moments. */
export interface WithinCondition {
  readonly fact: string;
  readonly within: WrittenPeriod;
  readonly after: string;
}

/** A comparison of one fact. */
export type Comparison =
  | IsCondition
  | InCondition
  | AtLeastCondition
  | IncludesCondition
  | HappenedCondition
  | ReachedAgeCondition
  | BeforeCondition
  | WithinCondition;

/**
 * A condition over facts. `before`, `after` and the like name another fact that is a day, or `asOf`.
 *
 * @public
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/** What a policy's `conditions` hold under a name. */
export interface ConditionReference {
  readonly condition: string;
}

/**
 * A condition as a policy file has it, in which the conditions that the policy names stand for what they say.
 *
 * @public
 */
export type WrittenCondition =
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition }
  | ConditionReference
  | Comparison;
