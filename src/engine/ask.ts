import { createAnswer } from './Answer.ts';
import { type Facts, laidOut } from '../domain/Facts.ts';
import { compileQuestion } from './compileQuestion.ts';
import type { Decision } from './Decision.ts';
import { readMoment, type Moment } from './Moment.ts';
import type { Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';
import type { RulebookChoice, Rules } from './Rules.ts';

/** Before the first version nothing is laid down, and nothing of a later one is said. */
const decideWithout = (question: string, { documents }: RulebookChoice, facts: Facts, moment: Moment): Decision => {
  const conclusion = { question, outcome: 'no-version-in-force', missing: [], pending: [] };
  return createAnswer([], [], conclusion, () => undefined)(laidOut(facts), readMoment(moment, [], documents));
};

const askRulebook = (question: Question, rulebook: Rulebook, facts: Facts, moment: Moment): Decision => {
  let compiled = rulebook.compiled.get(question);
  if (compiled === undefined) {
    compiled = compileQuestion(question, rulebook);
    rulebook.compiled.set(question, compiled);
  }
  return compiled(facts, moment);
};

const askChosen = (question: Question, choice: RulebookChoice, facts: Facts, moment: Moment): Decision => {
  const rulebook = choice.rulebookFor(question, facts, moment);
  return rulebook === undefined
    ? decideWithout(question.name, choice, facts, moment)
    : askRulebook(question, rulebook, facts, moment);
};

/**
 * Asks a question of rules about a case.
 *
 * Of all versions of the documents, a decision goes by those in force at its conference, and an obligation by those in
 * force when it arose; a rulebook is one version that the caller has chosen, whatever day it is asked about.
 *
 * @param question - one of the questions of this library, or one of your own
 * @param rules - the rules to go by: the documents in all their versions, or one rulebook
 * @param facts - the case
 * @param moment - the day as of which to answer, and the working days to count by
 * @returns the decision, deeply frozen; `no-version-in-force` where the documents had no version yet
 * @throws {RangeError} where `moment.asOf` is no calendar day, which its type rules out, or another day than the one as of
 *   which the facts were read
 * @example
 * ```ts
 * const facts = createFacts({ 'child.life': 'living', 'plan.stage': 'in-force', 'plan.failingToProtect': true });
 * const decision = ask(earlyReview, rulebook, facts, { asOf, calendar });
 * expect(decision.outcome).toBe('convene');
 * ```
 * @public
 */
export function ask<Outcome extends string>(
  question: Question<Outcome>,
  rules: Rules,
  facts: Facts,
  moment: Moment,
): Decision<Outcome> {
  const readOn = facts.reading?.asOf;
  if (readOn !== undefined && readOn !== moment.asOf) {
    throw new RangeError(`facts read as of ${readOn} cannot be asked as of ${moment.asOf}: read them anew`);
  }
  const decision =
    'rulebookFor' in rules ? askChosen(question, rules, facts, moment) : askRulebook(question, rules, facts, moment);
  return decision as Decision<Outcome>;
}
