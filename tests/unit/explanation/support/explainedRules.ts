import { ask } from '../../../../src/engine/ask.ts';
import type { Rule } from '../../../../src/engine/Rule.ts';
import { explain, type ExplainedRule, type Explanation } from '../../../../src/explanation/index.ts';
import { aDocument, anything, factsOf, momentOn, rulebookOf, type LooseFacts } from '../../../support/rules.ts';

/** Some rules explained, upon some facts. */
export const explained = (rules: readonly Rule[], facts: LooseFacts = {}): Explanation => {
  const rulebook = rulebookOf(aDocument(rules));
  return explain(ask(anything, rulebook, factsOf(facts), momentOn()), rulebook);
};

/** One rule explained, upon some facts. */
export const explainedRule = (rule: Rule, facts?: LooseFacts): ExplainedRule => {
  const [first] = explained([rule], facts).rules;
  if (first === undefined) throw new RangeError('the rule was not considered');
  return first;
};
