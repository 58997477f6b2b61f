import type { Facts } from '../domain/Facts.ts';
import { compileQuestion } from './compileQuestion.ts';
import type { Decision } from './Decision.ts';
import type { Moment } from './Moment.ts';
import type { Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';

/**
 * Asks a question of a rulebook about a case.
 *
 * @param question - one of the questions of this library, or one of your own
 * @param rulebook - the rules to go by
 * @param facts - the case
 * @param moment - the day as of which to answer, and the working days to count by
 * @returns the decision, deeply frozen
 * @throws {RangeError} where `moment.asOf` is no calendar day, which its type rules out
 * @example
 * ```ts
 * const facts = createFacts({ 'plan.failingToProtect': true });
 * const decision = ask(earlyReview, rulebook, facts, { asOf, calendar });
 * expect(decision.outcome).toBe('convene');
 * ```
 * @public
 */
export function ask<Outcome extends string>(
  question: Question<Outcome>,
  rulebook: Rulebook,
  facts: Facts,
  moment: Moment,
): Decision<Outcome> {
  let compiled = rulebook.compiled.get(question);
  if (compiled === undefined) {
    compiled = compileQuestion(question, rulebook);
    rulebook.compiled.set(question, compiled);
  }
  return compiled(facts, moment) as Decision<Outcome>;
}
