import { kleene, type Kleene } from '../domain/factSlots.ts';
import type { Facts } from '../domain/Facts.ts';
import type { CompiledRule } from './compileRule.ts';
import type { Decision, DutyToDo, Kept, Reason, Say, Verdict } from './Decision.ts';
import { deepFreeze } from './deepFreeze.ts';
import { soonestDue, type CompiledLimit } from './dueDates.ts';
import type { Truths } from './kleene.ts';
import type { ReadMoment } from './Moment.ts';
import type { RuleKind } from './Rule.ts';

/** A duty of an answer: whole already, or still to be dated for each case. */
interface AnswerDuty {
  readonly duty: DutyToDo;
  readonly limits: readonly CompiledLimit[];
}

/** What some truths lead to: for a case that has them, its decision. */
export type Answer = (facts: Facts, moment: ReadMoment) => Decision;

const verdicts: readonly Verdict[] = ['does-not-hold', 'unknown', 'holds'];

const uponTruth = (upon: readonly string[] | undefined, outcome: string): Kleene => {
  if (upon === undefined || upon.includes(outcome)) return kleene.yes;
  return outcome === 'undetermined' ? kleene.unknown : kleene.no;
};

const keptOf = ({ kept }: CompiledRule, truths: Truths): Kept => {
  if (kept?.yes.truth(truths) === kleene.yes) return 'yes';
  if (kept?.no.truth(truths) === kleene.yes) return 'no';
  return kept?.notYet.truth(truths) === kleene.yes ? 'not-yet' : 'unknown';
};

interface Considered {
  readonly rule: CompiledRule;
  readonly truth: Kleene;
  readonly kept: Kept;
}

const consider = (rule: CompiledRule, truths: Truths, outcome: string): Considered => {
  const truth = Math.min(rule.when.truth(truths), uponTruth(rule.upon, outcome)) as Kleene;
  return { rule, truth, kept: keptOf(rule, truths) };
};

/** A permission can be overstepped only where it does not hold; all else can be broken only where it does. */
const tellsKept = ({ rule, truth }: Considered): boolean =>
  rule.kept !== undefined && (rule.kind === 'permission' || truth !== kleene.no);

const toReason = (considered: Considered): Reason => {
  const { rule, truth, kept } = considered;
  const { cites, force } = rule.rule;
  const reason = { rule: rule.id, kind: rule.kind, cites, force, verdict: verdicts[truth] as Verdict };
  return Object.freeze(tellsKept(considered) ? { ...reason, kept } : reason);
};

const base = ({ rule, truth }: Considered): Pick<DutyToDo, 'rule' | 'cites' | 'force' | 'applies'> => ({
  rule: rule.id,
  cites: rule.rule.cites,
  force: rule.rule.force,
  applies: truth === kleene.yes ? 'yes' : 'unknown',
});

const nothing: readonly never[] = Object.freeze([]);

const toDuty = (considered: Considered): readonly AnswerDuty[] => {
  const { rule, kept } = considered;
  const task = rule.rule.duty ?? rule.rule.deadline;
  if (task === undefined) return [];
  const duty: DutyToDo = Object.freeze({
    ...base(considered),
    kept,
    who: task.who,
    what: task.what,
    to: task.to ?? nothing,
    provisional: nothing,
    steps: nothing,
  });
  return [{ duty, limits: rule.limits }];
};

const toSays = (considered: readonly Considered[], kind: RuleKind): readonly Say[] =>
  Object.freeze(
    considered.flatMap((one) => {
      const { rule } = one.rule;
      const task = kind === 'decision' ? (rule.decision ?? rule.route) : (rule.permission ?? rule.prohibition);
      if (one.rule.kind !== kind && !(kind === 'decision' && one.rule.kind === 'route')) return [];
      if (task === undefined) return [];
      return [Object.freeze({ ...base(one), who: task.who, what: 'what' in task ? task.what : rule.says })];
    }),
  );

const withDate = ({ duty, limits }: AnswerDuty, facts: Facts, moment: ReadMoment): DutyToDo =>
  limits.length === 0 ? duty : deepFreeze({ ...duty, ...soonestDue(limits, facts, moment) });

/** What some truths lead to, before it is asked as of a day. */
export interface Conclusion {
  readonly question: string;
  readonly outcome: string;
  readonly missing: readonly string[];
}

/**
 * The answer that some truths lead to: all but its dates is worked out and frozen here, once. Where it has no dates,
 * cases asked about as of the same day share one and the same decision.
 *
 * @param rules - the rules considered
 * @param truths - the truth of each comparison
 * @param conclusion - the outcome that they settle, and the facts that could still change it
 * @returns the answer
 */
export function createAnswer(rules: readonly CompiledRule[], truths: Truths, conclusion: Conclusion): Answer {
  const considered = rules.map((rule) => consider(rule, truths, conclusion.outcome));
  const applying = considered.filter(({ truth }) => truth !== kleene.no);
  const reasons = Object.freeze(considered.map(toReason));
  const missing = Object.freeze(conclusion.missing);
  const duties = applying.flatMap(toDuty);
  const dated = duties.some(({ limits }) => limits.length > 0);
  const undatedDuties = Object.freeze(duties.map(({ duty }) => duty));
  const permissions = toSays(applying, 'permission');
  const prohibitions = toSays(applying, 'prohibition');
  const deciders = toSays(applying, 'decision');

  const decide: Answer = (facts, moment) =>
    Object.freeze({
      question: conclusion.question,
      outcome: conclusion.outcome,
      reasons,
      missing,
      duties: dated ? Object.freeze(duties.map((duty) => withDate(duty, facts, moment))) : undatedDuties,
      permissions,
      prohibitions,
      deciders,
      receipt: moment.receipt,
    });
  if (dated) return decide;

  let latest: Decision | undefined;
  return (facts, moment) => {
    if (latest?.receipt !== moment.receipt) latest = decide(facts, moment);
    return latest as Decision;
  };
}
