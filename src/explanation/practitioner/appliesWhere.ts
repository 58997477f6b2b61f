import { belongsOf } from '../../engine/compileRule.ts';
import { anchorOf, limitsOf } from '../../engine/Due.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import {
  allOf,
  anyOf,
  conditionWords,
  oneSentence,
  type ConditionWords,
  type WordsContext,
} from '../words/conditionWords.ts';
import { factPhrase } from '../words/factWords.ts';
import { outcomeSentence } from './outcomeSentences.ts';
import { criteriaOf } from '../../engine/ruleIds.ts';

/** A decision's question and the rules that it considered, with what is needed to put conditions into words. */
export interface RuleContext extends WordsContext {
  readonly question: string;
  readonly considered: readonly PlacedRule[];
}

/** A deadline runs once there is a day that it counts from, which may be a day to come. */
const started = ({ deadline }: Rule, context: RuleContext): readonly ConditionWords[] => {
  if (deadline === undefined) return [];
  const anchors = limitsOf(deadline.due).map(anchorOf);
  const parts = [...new Set(anchors)].map((anchor) =>
    oneSentence(`There is a day for this: ${factPhrase(anchor, context.policies)}.`, context.missing.includes(anchor)),
  );
  return ['latest' in deadline.due ? allOf(parts) : anyOf(parts)];
};

/** A route holds only upon a criterion that it is open to, or upon what stands in for one. */
const openTo = (placed: PlacedRule, { considered }: RuleContext): readonly ConditionWords[] => {
  if (placed.rule.route === undefined) return [];
  return [
    anyOf(
      criteriaOf(placed, considered).map((criterion) => oneSentence(`This criterion is met: ${criterion.rule.says}`)),
    ),
  ];
};

const confined = (rule: Rule, { question, policies }: RuleContext): readonly ConditionWords[] => {
  const { forOutcomes } = belongsOf(rule);
  if (forOutcomes === undefined) return [];
  const outcomes = forOutcomes.map(
    (outcome) => outcomeSentence(question, outcome, policies) ?? `The outcome is \`${outcome}\`.`,
  );
  return [anyOf(outcomes.map((outcome) => oneSentence(`This is the outcome: ${outcome}`)))];
};

/**
 * Where a rule applies, in words.
 *
 * @param placed - the rule with its document
 * @param context - the decision's question and rules, the documents, and what is missing
 * @returns all that it asks for, or `undefined` where it always applies
 * @internal
 */
export function appliesWhere(placed: PlacedRule, context: RuleContext): ConditionWords | undefined {
  const { rule } = placed;
  const parts = [
    ...(rule.when === undefined ? [] : [conditionWords(rule.when, context)]),
    ...started(rule, context),
    ...openTo(placed, context),
    ...confined(rule, context),
  ];
  return parts.length === 0 ? undefined : allOf(parts);
}
