import { kleene, type Kleene } from '../domain/kleene.ts';
import type { CompiledRule } from './compileRule.ts';
import type { Decision, Obligation, Kept, NamedRule, Reason, Statement, Verdict } from './Decision.ts';
import { deepFreeze } from '../domain/deepFreeze.ts';
import type { DayReader } from './dayReader.ts';
import type { Truths } from './logic.ts';
import type { LaidOut } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';
import { isOpen } from './openOutcomes.ts';
import { createPatternStore, type Finder } from './patternStore.ts';
import type { Effects, Rule, Task } from './Rule.ts';

/** What some truths lead to: for a case that has them, its decision. */
export type Answer = Finder<Decision>;

const verdicts: Readonly<Record<Kleene, Verdict>> = ['unknown', 'does-not-hold', 'holds'];

const isForOutcome = (outcomes: readonly string[] | undefined, outcome: string): Kleene => {
  if (outcomes === undefined || outcomes.includes(outcome)) return kleene.yes;
  // Another outcome may still take the place of one that is open.
  return isOpen(outcome) ? kleene.unknown : kleene.no;
};

const keptOf = ({ kept }: CompiledRule, truths: Truths): Kept =>
  (['yes', 'no', 'not-yet'] as const).find((side) => kept?.[side].truth(truths) === kleene.yes) ?? 'unknown';

interface Considered {
  readonly rule: CompiledRule;
  /** Whether the child is one whom it is about, or may be. */
  readonly isAbout: boolean;
  readonly truth: Kleene;
  readonly kept: Kept;
}

const both = (one: Kleene, other: Kleene): Kleene => {
  if (one === kleene.no || other === kleene.no) return kleene.no;
  return one === other ? one : kleene.unknown;
};

const consider = (rule: CompiledRule, truths: Truths, outcome: string): Considered => {
  const truth = both(rule.when.truth(truths), isForOutcome(rule.forOutcomes, outcome));
  return { rule, isAbout: rule.about.truth(truths) !== kleene.no, truth, kept: keptOf(rule, truths) };
};

/** A permission can be overstepped only where it does not hold; all else can be broken only where it does. */
const tellsKept = ({ rule, truth, isAbout }: Considered): boolean =>
  rule.kept !== undefined && (rule.kind === 'permission' ? isAbout : truth !== kleene.no);

const nameOf = ({ id, inForceFrom }: CompiledRule): NamedRule => ({ rule: id, ...(inForceFrom && { inForceFrom }) });

const toReason = (considered: Considered): Reason => {
  const { rule, truth, kept } = considered;
  const { cites, force } = rule.rule;
  const reason = { ...nameOf(rule), kind: rule.kind, cites, force, verdict: verdicts[truth] };
  return tellsKept(considered) ? { ...reason, kept } : reason;
};

const base = ({ rule, truth }: Considered): Pick<Statement, keyof NamedRule | 'cites' | 'force' | 'applies'> => ({
  ...nameOf(rule),
  cites: rule.rule.cites,
  force: rule.rule.force,
  applies: truth === kleene.yes ? 'yes' : 'unknown',
});

const toDuty = (considered: Considered, { who, what, to = [] }: Task): Obligation => ({
  ...base(considered),
  kept: considered.kept,
  who,
  what,
  to,
  provisional: [],
  steps: [],
});

/** A duty, and what dates it for each case. */
interface Owed extends Pick<CompiledRule, 'due'> {
  readonly duty: Obligation;
}

const toOwed = (considered: Considered): readonly Owed[] => {
  const { rule, due } = considered.rule;
  const task = rule.duty ?? rule.deadline;
  return task === undefined ? [] : [{ duty: toDuty(considered, task), due }];
};

const dateDuty = ({ duty, due }: Owed, facts: LaidOut, moment: ReadMoment): Obligation =>
  due === undefined ? duty : { ...duty, ...due.dueDate(facts, moment) };

type Sayable = Effects['permission' | 'prohibition' | 'decision' | 'route' | 'discretion'];

const toSays = (
  considered: readonly Considered[],
  sayable: (rule: Rule) => Sayable | undefined,
): readonly Statement[] =>
  considered.flatMap((one) => {
    const { rule } = one.rule;
    const task = sayable(rule);
    return task === undefined ? [] : [{ ...base(one), who: task.who, what: 'what' in task ? task.what : rule.says }];
  });

/** What some truths lead to, before it is asked as of a day. */
export interface Conclusion {
  readonly question: string;
  readonly outcome: string;
  readonly missing: readonly string[];
  readonly pending: readonly string[];
}

/**
 * The answer that some truths lead to: all but its dates is worked out and frozen here, once. Cases whose duties count
 * from the same days share the dated duties, and as long as they are asked about as of one day, the whole decision.
 *
 * @param rules - the rules considered
 * @param truths - the truth of each comparison
 * @param conclusion - the outcome that they settle, and the facts that could still change it, those that nobody can know yet apart
 * @param onKeep - told each time that dated duties are kept
 * @returns the answer
 */
export function createAnswer(
  rules: readonly CompiledRule[],
  truths: Truths,
  conclusion: Conclusion,
  onKeep: () => void,
): Answer {
  const considered = rules.map((rule) => consider(rule, truths, conclusion.outcome));
  const applying = considered.filter(({ truth }) => truth !== kleene.no);
  const { question, outcome, missing, pending } = conclusion;
  const owed = applying.flatMap(toOwed);
  const concluded = { question, outcome, reasons: considered.map(toReason), missing, pending };
  const says = {
    permissions: toSays(applying, (rule) => rule.permission),
    prohibitions: toSays(applying, (rule) => rule.prohibition),
    // A route and a discretion say who decides, as a decision does.
    deciders: toSays(applying, (rule) => rule.decision ?? rule.route ?? rule.discretion),
  };

  const createDecisions = (duties: readonly Obligation[]): Answer => {
    let latest: Decision | undefined;
    return (_, { receipt }) => {
      if (latest?.receipt !== receipt) latest = deepFreeze({ ...concluded, duties, ...says, receipt });
      return latest;
    };
  };

  const anchors = owed.flatMap(({ due }) => due?.limits.flatMap(({ pattern }) => pattern) ?? []);
  // Without dates there is one decision, which needs no look-up: most answers are such, and it would cost as much as all else.
  if (anchors.length === 0) {
    onKeep();
    return createDecisions(owed.map(({ duty }) => duty));
  }
  const decisionsFor = createPatternStore(
    (facts, moment, pattern) => {
      for (let part = 0; part < anchors.length; part += 1) pattern[part] = (anchors[part] as DayReader)(facts, moment);
    },
    (facts, moment) => createDecisions(owed.map((one) => dateDuty(one, facts, moment))),
    onKeep,
  );
  return (facts, moment) => decisionsFor(facts, moment)(facts, moment);
}
