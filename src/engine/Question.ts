import type { Facts } from '../domain/Facts.ts';
import type { CompiledRule } from './compileRule.ts';
import type { Condition } from './Condition.ts';
import type { Decision } from './Decision.ts';
import type { Test } from './logic.ts';
import type { Moment } from './Moment.ts';
import type { Rule } from './Rule.ts';

export type { OpenOutcome, StageOutcome } from './openOutcomes.ts';

/**
 * A question that can be asked of any rulebook: which rules it considers, and which outcome follows from them.
 *
 * @public
 */
export interface Question<Outcome extends string = string> {
  readonly name: string;
  /** Every outcome of its own, beside those that every question can have, in the order in which they are tried. */
  readonly outcomes: readonly Outcome[];
  readonly considers: (rule: Rule) => boolean;
  /**
   * Which of the rules considered settle its outcome. Where there are none the policy is silent, and where none is about
   * the child the outcome says at which stage the child is. Without it, the outcome never rests on whom rules are about.
   */
  readonly settledBy?: ((rule: Rule) => boolean) | undefined;
  /**
   * Marks a question whether a conference is in order: where a rule that settles the outcome waits for the conference, the
   * last outcome is not said while that is to come, but `not-yet`, nor where it did not go ahead.
   */
  readonly waitsForConference?: true | undefined;
  /**
   * Marks a question after an obligation, which goes by the version in force when the obligation arose; any other goes by
   * the version in force at the conference.
   */
  readonly asksAfterObligation?: true | undefined;
  /**
   * The tests for its outcomes: the first that holds gives the outcome.
   *
   * @param rules - the rules considered, compiled
   * @param test - compiles a condition of the question's own
   * @returns a test for each of `outcomes` in their order. Where the last has none, it is the outcome wherever none before
   *   it is; where each has one, the policy is silent wherever none holds
   */
  readonly decide: (rules: readonly CompiledRule[], test: (condition: Condition) => Test) => readonly Test[];
}

/** A question compiled for a rulebook: from a case to its decision. */
export type CompiledQuestion = (facts: Facts, moment: Moment) => Decision;
