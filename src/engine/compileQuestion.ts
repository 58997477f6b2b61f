import type { Facts } from '../domain/Facts.ts';
import { compileCondition } from './compileCondition.ts';
import type { CompiledComparison } from './compileComparison.ts';
import { compileRule, type CompiledRule } from './compileRule.ts';
import { settle, type OutcomeTests } from './completions.ts';
import { createComparisonTable } from './ComparisonTable.ts';
import type { Truths } from './kleene.ts';
import { createAnswer, type Answer } from './Answer.ts';
import type { Decision } from './Decision.ts';
import type { Moment, ReadMoment } from './Moment.ts';
import { toDayNumber } from '../domain/CalendarDay.ts';
import type { Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';

/** How many answers a question keeps before it starts afresh, so that memory stays bounded whatever is asked. */
const answersKept = 20_000;

/** A node of the answers by truth: one way on for each of no, unknown and yes, and an answer at the end. */
type Node = [Node?, Node?, Node?] & { answer?: Answer };

/** A question compiled for a rulebook: from a case to its decision. */
export type CompiledQuestion = (facts: Facts, moment: Moment) => Decision;

/** Comparisons with no fact in common with a local declaration are compiled against the rule's own document. */
const compileFor = (question: Question, rulebook: Rulebook): CompileParts => {
  const table = createComparisonTable();
  const rules = rulebook.rules
    .filter(({ rule }) => question.considers(rule))
    .map(({ rule, policy }) => compileRule(rule, policy, { policy, table }));
  const ownPolicy = { id: '', counting: 'exclusive' } as const;
  const outcomes = question.decide(rules, (condition) => compileCondition(condition, { policy: ownPolicy, table }));
  return { table, rules, outcomes };
};

interface CompileParts {
  readonly table: ReturnType<typeof createComparisonTable>;
  readonly rules: readonly CompiledRule[];
  readonly outcomes: OutcomeTests | undefined;
}

const readMoment = ({ asOf, calendar }: Moment, { library, policies }: Rulebook): ReadMoment => ({
  asOf,
  calendar,
  today: toDayNumber(asOf),
  receipt: Object.freeze({ library, policies, calendar: calendar.name, asOf }),
});

/**
 * Compiles a question for a rulebook.
 *
 * Whatever a decision says, save for dates, follows from the truth of the question's comparisons. So each pattern of
 * truths is worked out once, frozen and kept; a further case with that pattern only reads its comparisons.
 *
 * @param question - the question
 * @param rulebook - the rulebook
 * @returns the compiled question
 */
export function compileQuestion(question: Question, rulebook: Rulebook): CompiledQuestion {
  const { table, rules, outcomes } = compileFor(question, rulebook);
  const readers: readonly CompiledComparison[] = table.readers();
  const groups = table.groups();
  let root: Node = [];
  let kept = 0;

  const workOut = (truths: Truths): Answer => {
    const settled = outcomes === undefined ? undefined : settle(outcomes, groups, truths);
    const outcome = settled === undefined ? 'policy-silent' : (settled.outcome ?? 'undetermined');
    const missing = new Set((settled?.open ?? []).flatMap((group) => table.unknownFacts(group, truths)));
    return createAnswer(rules, truths, { question: question.name, outcome, missing: [...missing] });
  };

  const keep = (facts: Facts, moment: ReadMoment): Answer => {
    if (kept === answersKept) {
      root = [];
      kept = 0;
    }
    kept += 1;
    const truths = readers.map((read) => read(facts, moment));
    const leaf = truths.reduce<Node>((node, truth) => (node[truth] ??= []), root);
    leaf.answer = workOut(truths);
    return leaf.answer;
  };

  const find = (facts: Facts, moment: ReadMoment): Answer => {
    let node: Node | undefined = root;
    for (const read of readers) {
      node = node[read(facts, moment)];
      if (node === undefined) return keep(facts, moment);
    }
    return node.answer ?? keep(facts, moment);
  };

  let latest: ReadMoment | undefined;
  return (facts, moment) => {
    if (latest?.asOf !== moment.asOf || latest.calendar !== moment.calendar) latest = readMoment(moment, rulebook);
    return find(facts, latest)(facts, latest);
  };
}
