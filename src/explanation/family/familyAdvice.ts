import type { Decision } from '../../engine/Decision.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';

/** The document whose rules speak to families in words of their own. */
const document = 'family-advice/';

/**
 * Whether a rule is advice for families, whose own words are spoken to them.
 *
 * @param rule - the rule's document and id
 * @returns `true` for a rule of that document
 * @internal
 */
export function isFamilyAdvice(rule: string): boolean {
  return rule.startsWith(document);
}

/**
 * The advice for families that applies.
 *
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @returns its rules, in the document's order; none where the document is not among the decision's
 * @internal
 */
export function adviceThatApplies({ reasons }: Decision, held: DocumentsBehind): readonly Rule[] {
  return reasons.flatMap((reason) =>
    isFamilyAdvice(reason.rule) && reason.verdict === 'holds' ? (held.ruleOf(reason)?.rule ?? []) : [],
  );
}
