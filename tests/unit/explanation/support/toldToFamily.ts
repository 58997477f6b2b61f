import { ask } from '../../../../src/engine/ask.ts';
import type { Question } from '../../../../src/engine/Question.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { explainToFamily, type FamilyExplanation } from '../../../../src/explanation/index.ts';
import { aDocument, anything, factsOf, momentOn, rulebookOf, type LooseFacts } from '../../../support/rules.ts';

/** What parents are told of some rules and some facts. */
export const toldToFamily = (
  rules: readonly Rule[],
  facts: LooseFacts = {},
  question: Question = anything,
): FamilyExplanation => {
  const rulebook = rulebookOf(aDocument(rules));
  return explainToFamily(ask(question, rulebook, factsOf(facts), momentOn()), rulebook);
};

/** What happens next, as they are told. */
export const nextOf = (...given: Parameters<typeof toldToFamily>): readonly string[] =>
  toldToFamily(...given).next.map(({ says }) => says);
