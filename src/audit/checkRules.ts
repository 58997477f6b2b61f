import { isOpen } from '../engine/openOutcomes.ts';
import { kleene, type Kleene } from '../domain/kleene.ts';
import { ask } from '../engine/ask.ts';
import { belongsOf } from '../engine/compileRule.ts';
import type { Decision } from '../engine/Decision.ts';
import type { Question } from '../engine/Question.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { questions } from '../questions/index.ts';
import type { AuditSubject } from './AuditSubject.ts';
import type { Law } from './Law.ts';
import { factsBehind } from './factsBehind.ts';
import { exclusionUponFaultyRequest } from './exclusionUponFaultyRequest.ts';
import type { Readings } from './readings.ts';
import { ruleBreach } from './ruleBreach.ts';
import { wasBroken } from './ruleTests.ts';
import { readingFor, rulesToCheck } from './rulesToCheck.ts';
import { nothing, together, type CheckResult } from './CheckResult.ts';

/** The answer to the question that a rule belongs to, where the rule is confined to some outcomes of it. */
interface Confined {
  readonly question: Question;
  readonly decision: Decision;
  readonly isFor: Kleene;
}

const confinedBy = (
  { rule }: PlacedRule,
  rulebook: Rulebook,
  { facts, moment }: AuditSubject,
): Confined | undefined => {
  const { question: name, forOutcomes } = belongsOf(rule);
  const question = name === undefined ? undefined : questions.get(name);
  if (forOutcomes === undefined || question === undefined) return undefined;
  const decision = ask(question, rulebook, facts, moment);
  const isAmong = forOutcomes.includes(decision.outcome);
  const unsettled = isOpen(decision.outcome);
  return { question, decision, isFor: isAmong ? kleene.yes : unsettled ? kleene.unknown : kleene.no };
};

/**
 * Outcomes upon which no permission is found to be overstepped: a request that is not in order has findings of its own,
 * which say what was done upon it, and where the documents are silent nothing is held against anyone.
 */
const outcomesWithoutSay = ['request-not-in-order', 'policy-silent'];

const checkRule = (placed: PlacedRule, rulebook: Rulebook, subject: AuditSubject): CheckResult => {
  const { facts, moment } = subject;
  const confined = confinedBy(placed, rulebook, subject);
  const { truth, open } = wasBroken(placed, facts, moment, confined?.isFor ?? kleene.yes);
  if (truth === kleene.no) return nothing;
  if (truth === kleene.unknown) {
    const undecided = confined?.isFor === kleene.unknown ? confined.decision : undefined;
    const waitingFor = [...new Set([...open, ...(undecided?.missing ?? []), ...(undecided?.pending ?? [])])];
    return waitingFor.length === 0
      ? nothing
      : { found: [], waiting: [{ facts: waitingFor, rules: [placed], subject }] };
  }
  const outcome = confined?.decision.outcome;
  if (placed.rule.permission !== undefined && outcome !== undefined && outcomesWithoutSay.includes(outcome)) {
    return nothing;
  }
  const behind = confined === undefined ? [] : factsBehind(confined.question, rulebook, facts, moment);
  const breach = ruleBreach(placed, subject, rulebook, behind);
  if (breach === undefined) return nothing;
  const told = exclusionUponFaultyRequest(placed, rulebook, subject);
  const upon = told === undefined ? {} : ({ ledTo: 'exclusion', applies: [...breach.applies, ...told] } as const);
  return { found: [{ breach: { ...breach, ...upon }, subject }], waiting: [] };
};

/**
 * Holds a child's record against every rule that it is to be held against, one by one.
 *
 * @param law - the rules, and what goes by them
 * @param readings - the child, the conference and the request, as far as each rule may look
 * @returns the rules that were broken, and those of which that is not known
 */
export function checkRules(law: Law, readings: Readings): CheckResult {
  const { rulebook } = law;
  return together(
    rulesToCheck(law, readings).map((placed) => checkRule(placed, rulebook, readingFor(placed, readings))),
  );
}
