import { isOpen } from '../engine/openOutcomes.ts';
import { kleene } from '../domain/kleene.ts';
import { placesOf } from '../domain/view/recordPointers.ts';
import { withoutDocument } from '../engine/compileQuestion.ts';
import { ask } from '../engine/ask.ts';
import { comparisonsOf, factsOf } from '../engine/comparisonsOf.ts';
import type { Condition } from '../engine/Condition.ts';
import type { Decision } from '../engine/Decision.ts';
import type { Question } from '../engine/Question.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { questions } from '../questions/index.ts';
import { acts, type Act, type Against } from './acts.ts';
import type { AuditSubject } from './AuditSubject.ts';
import type { Breach } from './Breach.ts';
import { ruleId } from '../engine/ruleIds.ts';
import { createWeigh, explainCondition, type Weigh } from './explainCondition.ts';
import { factsBehind } from './factsBehind.ts';
import { openRoutesOf } from './routes.ts';
import { sayRequired } from './sayRequired.ts';
import { unlessFound } from './unlessFound.ts';
import { decidedOn, type Law } from './Law.ts';
import { endedOrDecidedOn, type Readings } from './readings.ts';
import { conditionOf } from './rulesToCheck.ts';
import { nothing, together, type Found, type CheckResult } from './CheckResult.ts';

const unknownIn = (condition: Condition, weigh: Weigh): readonly string[] =>
  comparisonsOf(condition).flatMap((comparison) => (weigh(comparison) === kleene.unknown ? factsOf(comparison) : []));

/** The rules that led to an outcome. Of routes, only those to a criterion that is met could have been taken. */
const rulesBehind = ({ kind, verdict }: Against, { reasons }: Decision, { rules }: Rulebook): readonly PlacedRule[] => {
  const led = reasons.filter((reason) => reason.kind === kind && reason.verdict === verdict).map(({ rule }) => rule);
  const placed = rules.filter((one) => led.includes(ruleId(one)));
  return kind === 'route' ? openRoutesOf(placed, rules, reasons) : placed;
};

/** The rules that could still hold the act to be wrong: those of which it is open whether they hold, if there are any. */
const rulesWaiting = ({ against }: Act, { reasons }: Decision, { rules }: Rulebook): readonly PlacedRule[] => {
  const ofKinds = reasons.filter(({ kind }) => against.some((one) => one.kind === kind));
  const open = ofKinds.filter(({ verdict }) => verdict === 'unknown');
  const waiting = (open.length > 0 ? open : ofKinds).map(({ rule }) => rule);
  return rules.filter((placed) => waiting.includes(ruleId(placed)));
};

/** What an act is held to be, and upon what. */
interface Judged {
  readonly against: Against;
  readonly rules: readonly PlacedRule[];
  /** The facts that tell of the act and settle the answer. */
  readonly applies: readonly string[];
  readonly subject: AuditSubject;
}

const breachOf = ({ against, rules, applies, subject }: Judged, rulebook: Rulebook): Breach => {
  const places = (fact: string): readonly string[] => placesOf(subject.view, fact);
  const wanted = against.verdict !== 'holds';
  const read = rules.map((placed) => {
    const weigh = createWeigh(placed, subject.facts, subject.moment);
    const when = conditionOf(placed);
    return {
      because: explainCondition(when, weigh).because.flatMap(factsOf),
      mends: when === undefined ? [] : sayRequired(when, wanted, { weigh, rulebook, places }),
    };
  });
  return {
    code: against.code,
    rules,
    applies,
    broken: read.flatMap(({ because }) => because),
    required: read.flatMap(({ mends }) => mends),
    help: against.help,
  };
};

const judgeAct = (act: Act, question: Question, law: Law, readings: Readings): CheckResult => {
  const { subject, onEnding } = readings;
  const judged = act.on === 'plan.endedOn' ? onEnding : subject;
  const day = act.on === 'plan.endedOn' ? endedOrDecidedOn(readings) : decidedOn(subject);
  if (judged === undefined || !law.decides(day)) return nothing;
  const { rulebook } = law;
  const weigh = createWeigh({ policy: withoutDocument, choices: rulebook.choices }, subject.facts, subject.moment);
  const done = explainCondition(act.done, weigh);
  if (done.truth === kleene.no) return nothing;
  const decision = ask(question, rulebook, judged.facts, judged.moment);
  const against = act.against.find(({ outcome }) => outcome === decision.outcome);
  const unsettled = isOpen(decision.outcome);
  if (unsettled || (against !== undefined && done.truth === kleene.unknown)) {
    const rules = rulesWaiting(act, decision, rulebook);
    const facts = [...new Set([...unknownIn(act.done, weigh), ...decision.missing, ...decision.pending])];
    return { found: [], waiting: rules.length === 0 ? [] : [{ facts, rules, subject: judged }] };
  }
  const rules = against === undefined ? [] : rulesBehind(against, decision, rulebook);
  if (against === undefined || rules.length === 0) return nothing;
  const behind = factsBehind(question, rulebook, judged.facts, judged.moment);
  const applies = [...done.because.flatMap(factsOf), ...behind];
  const breach = breachOf({ against, rules, applies, subject: judged }, rulebook);
  return { found: [{ breach, subject: judged }], waiting: [] };
};

/**
 * Holds what was done against the answers that it had to wait for.
 *
 * @param law - the rules, and what goes by them
 * @param readings - the child, the conference and the request, as of the day of the audit and as of that on which the plan ended
 * @param found - the rules that were found to be broken: where one of them says the same, it is not said again
 * @returns what was done against an answer, and that of which it is not known
 */
export function checkActs(law: Law, readings: Readings, found: readonly Found[]): CheckResult {
  return together(
    acts.map((act) => {
      const question = questions.get(act.question);
      return question === undefined ? nothing : unlessFound(act, found, judgeAct(act, question, law, readings));
    }),
  );
}
