import { deepFreeze } from '../../domain/deepFreeze.ts';
import type { Decision } from '../../engine/Decision.ts';
import type { RulesInTime } from '../../engine/rulesInTime.ts';
import { documentsBehind, type StatedDocument } from '../documentsBehind.ts';
import type { ExplainedDocument, Explanation } from './Explanation.ts';
import { explainRule } from './explainRule.ts';
import { explainAllSays, explainDuties } from './explainTask.ts';
import { explanationIssues } from './explanationIssues.ts';
import { missingFact } from './missingFact.ts';
import { outcomeSentence } from './outcomeSentences.ts';
import { questionInWords } from './questionWords.ts';

const explainDocument = ({ stated, held, policy }: StatedDocument): ExplainedDocument => {
  const { id, inForceFrom } = stated;
  if (policy === undefined) return { id, inForceFrom, held };
  const sources = policy.sources.map((source) => ({ id: source.id, title: source.title, version: source.version }));
  return { id, inForceFrom, held, title: policy.title, layer: policy.layer, sources };
};

/**
 * Explains a decision to practitioners: the outcome, every rule considered with its clause and why it applies or not,
 * what is missing, and what follows.
 *
 * The words come from the documents that the decision rests on, in the versions that its receipt states: of all versions
 * those are found, whichever are in force by now. Whatever is not held is named in `issues` and left without words; no
 * other version's words stand in for them.
 *
 * @param decision - the decision, which may have been stored as JSON and read again
 * @param rules - the documents in all their versions, or one rulebook: the one that it was taken by, or one that holds the
 *   same documents
 * @returns the explanation, frozen
 * @example
 * ```ts
 * const facts = createFacts({ 'child.life': 'living', 'plan.stage': 'in-force', 'plan.failingToProtect': true });
 * const { says, rules } = explain(ask(earlyReview, rulebook, facts, { asOf, calendar }), rulebook);
 * expect(says).toBe('A review is to be convened earlier than it is due.');
 * expect(rules.find(({ verdict }) => verdict === 'holds')?.clauses[0]?.number).toBe('2.3.b');
 * ```
 * @public
 */
export function explain(decision: Decision, rules: RulesInTime): Explanation {
  const { question, outcome, missing, reasons, receipt } = decision;
  const held = documentsBehind(rules, receipt);
  const { policies } = held;
  const considered = reasons.flatMap((reason) => held.ruleOf(reason) ?? []);
  const context = { question, considered, policies, missing };
  return deepFreeze({
    question,
    asks: questionInWords(question, policies),
    outcome,
    says: outcomeSentence(question, outcome, policies) ?? `The outcome is \`${outcome}\`.`,
    asOf: receipt.asOf,
    documents: held.documents.map(explainDocument),
    notInForce: receipt.notInForce ?? [],
    rules: reasons.map((reason) => explainRule(reason, context, held)),
    missing: missing.map((fact) => missingFact(fact, policies)),
    duties: explainDuties(decision, held),
    ...explainAllSays(decision, held),
    issues: explanationIssues(decision, held),
  });
}
