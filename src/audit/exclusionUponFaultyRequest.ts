import { kleene } from '../domain/kleene.ts';
import { withoutDocument } from '../engine/compileQuestion.ts';
import { ask } from '../engine/ask.ts';
import { factsOf } from '../engine/comparisonsOf.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { exclusion } from '../questions/exclusion.ts';
import { exclusionBeforehand } from './acts.ts';
import type { AuditSubject } from './AuditSubject.ts';
import { createWeigh, explainCondition } from './explainCondition.ts';

/**
 * Whether someone was kept out of the conference upon a request that lacked what a rule says that it must have.
 *
 * @param placed - the rule, known to have been broken
 * @param rulebook - the rules
 * @param subject - the child, the conference and the request
 * @returns the facts that tell of the exclusion, or `undefined` where it came to none, or the rule is no such rule
 */
export function exclusionUponFaultyRequest(
  { rule }: PlacedRule,
  rulebook: Rulebook,
  { facts, moment }: AuditSubject,
): readonly string[] | undefined {
  if (rule.requirement?.question !== 'exclusion' || rule.force !== 'must') return undefined;
  const { truth, because } = explainCondition(
    exclusionBeforehand,
    createWeigh({ policy: withoutDocument, choices: rulebook.choices }, facts, moment),
  );
  const { outcome } = ask(exclusion, rulebook, facts, moment);
  return truth === kleene.yes && outcome === 'request-not-in-order' ? because.flatMap(factsOf) : undefined;
}
