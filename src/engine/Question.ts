import type { Facts } from '../domain/Facts.ts';
import type { CompiledRule } from './compileRule.ts';
import type { Condition } from './Condition.ts';
import type { Decision } from './Decision.ts';
import type { Test } from './logic.ts';
import type { Moment } from './Moment.ts';
import type { Rule } from './Rule.ts';

/** The outcomes that every question can have beside its own. */
export type OpenOutcome = 'undetermined' | 'policy-silent';

/**
 * A question that can be asked of any rulebook: which rules it considers, and which outcome follows from them.
 *
 * @public
 */
export interface Question<Outcome extends string = string> {
  readonly name: string;
  /** Every outcome that it can have beside `undetermined` and `policy-silent`, in the order in which they are tried. */
  readonly outcomes: readonly Outcome[];
  readonly considers: (rule: Rule) => boolean;
  /**
   * The tests for its outcomes: the first that holds gives the outcome.
   *
   * @param rules - the rules considered, compiled
   * @param test - compiles a condition of the question's own
   * @returns a test for each of `outcomes` in their order but the last, which is the outcome wherever none before it is;
   *   `undefined` where these rules leave the question unanswered
   */
  readonly decide: (
    rules: readonly CompiledRule[],
    test: (condition: Condition) => Test,
  ) => readonly Test[] | undefined;
}

/** A question compiled for a rulebook: from a case to its decision. */
export type CompiledQuestion = (facts: Facts, moment: Moment) => Decision;
