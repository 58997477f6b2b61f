import { oncePer } from '../domain/oncePer.ts';
import { never, not } from '../engine/logic.ts';
import type { Question } from '../engine/Question.ts';
import type { Rule } from '../engine/Rule.ts';

const createQuestion = (rule: Rule): Question => ({
  name: `timeline:${rule.id}`,
  outcomes: ['does-not-apply', 'kept', 'not-kept', 'not-yet'],
  considers: (candidate) => candidate === rule,
  decide: (rules) => rules.flatMap(({ when, kept }) => [not(when), kept?.yes ?? never, kept?.no ?? never]),
});

/** One question a rule, since a rulebook keeps what it has compiled by the question. */
const questionOf = oncePer(createQuestion);

/**
 * The question how it stands with one rule alone. A question about many rules leaves out of `missing` what no longer
 * matters because of another rule, and takes far longer where much is unknown.
 *
 * @param rule - the rule
 * @returns the question, the same one each time
 * @internal
 */
export function questionAbout(rule: Rule): Question {
  return questionOf(rule);
}
