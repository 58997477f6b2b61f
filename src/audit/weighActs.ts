import { kleene } from '../domain/kleene.ts';
import { ownPolicy } from '../engine/compileQuestion.ts';
import { ask } from '../engine/ask.ts';
import { comparisonsOf, factsOf } from '../engine/comparisonsOf.ts';
import type { Condition } from '../engine/Condition.ts';
import type { Decision } from '../engine/Decision.ts';
import type { Question } from '../engine/Question.ts';
import type { PlacedRule, Rulebook } from '../engine/Rulebook.ts';
import { questions } from '../questions/index.ts';
import { acts, type Act, type Against } from './acts.ts';
import type { Audited, OnBothDays } from './Audited.ts';
import { ruleId, type Breach } from './Breach.ts';
import { createWeigh, explainCondition, type Weigh } from './explainCondition.ts';
import { factsBehind } from './factsBehind.ts';
import { placesOf } from './factPlaces.ts';
import { openRoutesOf } from './routes.ts';
import { sayRequired } from './sayRequired.ts';
import { isSpokenFor } from './isSpokenFor.ts';
import { nothing, together, type Found, type Weighed } from './Weighed.ts';

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
  readonly audited: Audited;
}

const breachOf = ({ against, rules, applies, audited }: Judged, rulebook: Rulebook): Breach => {
  const places = (fact: string): readonly string[] => placesOf(audited, fact);
  const wanted = against.verdict !== 'holds';
  const read = rules.map(({ rule, policy }) => {
    const weigh = createWeigh(policy, audited.facts, audited.moment);
    return {
      because: explainCondition(rule.when, weigh).because.flatMap(factsOf),
      mends: rule.when === undefined ? [] : sayRequired(rule.when, wanted, { weigh, rulebook, places }),
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

const judgeAct = (act: Act, question: Question, rulebook: Rulebook, { audited, onEnding }: OnBothDays): Weighed => {
  const weigh = createWeigh(ownPolicy, audited.facts, audited.moment);
  const done = explainCondition(act.done, weigh);
  if (done.truth === kleene.no) return nothing;
  const judged = act.on === 'plan.endedOn' ? onEnding : audited;
  const decision = ask(question, rulebook, judged.facts, judged.moment);
  const against = act.against.find(({ outcome }) => outcome === decision.outcome);
  const isOpen = decision.outcome === 'undetermined';
  if (isOpen || (against !== undefined && done.truth === kleene.unknown)) {
    const rules = rulesWaiting(act, decision, rulebook);
    const facts = [...new Set([...unknownIn(act.done, weigh), ...decision.missing])];
    return { found: [], waiting: rules.length === 0 ? [] : [{ facts, rules, audited: judged }] };
  }
  const rules = against === undefined ? [] : rulesBehind(against, decision, rulebook);
  if (against === undefined || rules.length === 0) return nothing;
  const behind = factsBehind(question, rulebook, judged.facts, judged.moment);
  const applies = [...done.because.flatMap(factsOf), ...behind];
  const breach = breachOf({ against, rules, applies, audited: judged }, rulebook);
  return { found: [{ breach, audited: judged }], waiting: [] };
};

/**
 * Holds what was done against the answers that it had to wait for.
 *
 * @param rulebook - the rules
 * @param whole - the child, the conference and the request, as of the day of the audit and as of that on which the plan ended
 * @param found - the rules that were found to be broken: where one of them says the same, it is not said again
 * @returns what was done against an answer, and that of which it is not known
 */
export function weighActs(rulebook: Rulebook, whole: OnBothDays, found: readonly Found[]): Weighed {
  return together(
    acts.map((act) => {
      const question = questions.get(act.question);
      const isSaid = question === undefined || isSpokenFor(act, found);
      return isSaid ? nothing : judgeAct(act, question, rulebook, whole);
    }),
  );
}
