import type { Facts } from '../domain/Facts.ts';
import { compileQuestion } from './compileQuestion.ts';
import type { Decision } from './Decision.ts';
import { readMoment, type Moment } from './Moment.ts';
import type { Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';
import { rulebookFor } from './rulebookFor.ts';
import type { Rules, RulebookVersions } from './RulebookVersions.ts';

const nothing: readonly never[] = Object.freeze([]);

/** Before the first version nothing is laid down, and nothing of a later one is said. */
const decideWithout = (question: string, { documents }: RulebookVersions, moment: Moment): Decision =>
  Object.freeze({
    question,
    outcome: 'no-version-in-force',
    reasons: nothing,
    missing: nothing,
    pending: nothing,
    duties: nothing,
    permissions: nothing,
    prohibitions: nothing,
    deciders: nothing,
    receipt: readMoment(moment, nothing, documents).receipt,
  });

const askRulebook = (question: Question, rulebook: Rulebook, facts: Facts, moment: Moment): Decision => {
  let compiled = rulebook.compiled.get(question);
  if (compiled === undefined) {
    compiled = compileQuestion(question, rulebook);
    rulebook.compiled.set(question, compiled);
  }
  return compiled(facts, moment);
};

const askVersions = (question: Question, versions: RulebookVersions, facts: Facts, moment: Moment): Decision => {
  const rulebook = rulebookFor(question, versions, facts, moment);
  return rulebook === undefined
    ? decideWithout(question.name, versions, moment)
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
    'versions' in rules ? askVersions(question, rules, facts, moment) : askRulebook(question, rules, facts, moment);
  return decision as Decision<Outcome>;
}
