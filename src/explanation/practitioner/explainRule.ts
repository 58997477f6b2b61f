import type { Reason } from '../../engine/Decision.ts';
import { factsOfRule } from '../../engine/factsOfRule.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { appliesWhere, type RuleContext } from './appliesWhere.ts';
import { clauseOf } from './clauseOf.ts';
import type { ExplainedRule } from './Explanation.ts';
import { laidDown } from './laidDown.ts';
import { missingFact } from './missingFact.ts';
import { forceWords, keptWords, verdictSentence, verdictWords } from './verdictWords.ts';
import { factsOfWhom, whomSentence } from './whomWords.ts';

const replaced = ({ replaces = [] }: Rule, held: DocumentsBehind): ExplainedRule['replaces'] =>
  replaces.map((id) => {
    const says = held.ruleOf({ rule: id })?.rule.says;
    return says === undefined ? { rule: id } : { rule: id, says };
  });

/** What can be told of a rule only where its words are to hand. */
type FromTheRule = Pick<
  ExplainedRule,
  'says' | 'aboutSays' | 'appliesWhere' | 'laysDown' | 'verdictSays' | 'missing' | 'replaces'
>;

const fromTheRule = (reason: Reason, context: RuleContext, held: DocumentsBehind): FromTheRule => {
  const { verdict } = reason;
  const placed = held.ruleOf(reason);
  if (placed === undefined) return { verdictSays: verdictWords[verdict], missing: [], replaces: [] };
  const { rule, policy } = placed;
  // Facts that a document declares for itself are those of the rule's own document first.
  const own = { ...context, policies: [policy, ...context.policies] };
  const where = appliesWhere(placed, own);
  const whom = whomSentence(placed);
  const read = [...factsOfWhom(placed), ...factsOfRule(rule)];
  return {
    says: rule.says,
    ...(whom === undefined ? {} : { aboutSays: whom }),
    ...(where === undefined ? {} : { appliesWhere: where }),
    verdictSays: verdictSentence(verdict, { asks: where !== undefined, isAboutSome: whom !== undefined }),
    laysDown: laidDown(rule, own),
    missing: context.missing.filter((fact) => read.includes(fact)).map((fact) => missingFact(fact, own.policies)),
    replaces: replaced(rule, held),
  };
};

/**
 * A rule that a decision considered, explained.
 *
 * @param reason - the rule and what came of it
 * @param context - the decision's question and rules, the documents, and what is missing
 * @param held - what is held of the documents that the decision rests on
 * @returns the explanation, with what the rule itself says only where it is held
 * @internal
 */
export function explainRule(reason: Reason, context: RuleContext, held: DocumentsBehind): ExplainedRule {
  const { rule, kind, force, cites, verdict, kept } = reason;
  const policy = held.ruleOf(reason)?.policy;
  return {
    rule,
    document: rule.slice(0, rule.indexOf('/')),
    kind,
    force,
    forceSays: forceWords[force],
    clauses: cites.map((id) => clauseOf(id, policy)),
    verdict,
    ...fromTheRule(reason, context, held),
    ...(kept === undefined ? {} : { kept, keptSays: keptWords(kind, kept) }),
  };
}
