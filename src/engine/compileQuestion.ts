import { laidOut } from '../domain/Facts.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import { createPatternStore, type Finder } from './patternStore.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { compileRule, openRoutes, type CompiledRule } from './compileRule.ts';
import { conclude } from './conclude.ts';
import { createComparisonTable, type ComparisonTable } from './ComparisonTable.ts';
import type { Condition } from './Condition.ts';
import type { Test, Truths } from './logic.ts';
import { createOpenAnswer } from './createOpenAnswer.ts';
import { outcomesOf, type Outcomes } from './outcomesOf.ts';
import { createAnswer, type Answer } from './Answer.ts';
import type { PlacedRule } from './PlacedRule.ts';
import { readMoment, type ReadMoment } from './Moment.ts';
import type { Policy } from './Policy.ts';
import type { CompiledQuestion, Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';

/** How much a question keeps before it starts afresh, so that memory stays bounded whatever is asked. */
const keptAtMost = 50_000;

/** How conditions are read that stand in no document, such as those of a question's own. */
export const withoutDocument = { counting: 'exclusive' } as const;

/** What a question keeps, for one calendar: answers by pattern, and the moment as of which it was last asked. */
interface Memory {
  readonly calendar: WorkingDayCalendar;
  readonly find: Finder<Answer>;
  latest: ReadMoment | undefined;
  kept: number;
}

/** A question's rules once compiled, and its outcomes. */
export interface CompiledOnto extends Outcomes {
  readonly rules: readonly CompiledRule[];
}

/**
 * Compiles the rules that a question considers, and its outcomes, onto a table of comparisons.
 *
 * @param question - the question
 * @param placed - rules, with the documents that they stand in
 * @param table - the table
 * @param contextOf - what a document's conditions are compiled against; with the document as it stands where it is absent
 * @returns the compiled rules and the outcomes, which are `policy-silent` alone where no rule settles the question
 */
export function compileOnto(
  question: Question,
  placed: readonly PlacedRule[],
  table: ComparisonTable,
  contextOf = (policy: Policy): CompileContext => ({ policy, table }),
): CompiledOnto {
  const considered = placed.filter(({ rule }) => question.considers(rule));
  const rules = openRoutes(
    considered.map(({ rule, policy, inForceFrom }) => ({
      ...compileRule(rule, policy, contextOf(policy)),
      inForceFrom,
    })),
  );
  const test = (condition: Condition): Test => compileCondition(condition, { policy: withoutDocument, table });
  return { rules, ...outcomesOf(question, rules, test) };
}

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
  const { policies, notInForce } = rulebook;
  const table = createComparisonTable(rulebook.choices);
  const onto = compileOnto(question, rulebook.rules, table);
  const readers = table.readers();
  const groups = table.groups();

  const workOut = (truths: Truths, onKeep: () => void): Answer => {
    const { outcome, open } = conclude(onto, groups, truths);
    const facts = [...new Set(open.flatMap((group) => table.unknownFacts(group, truths)))];
    return createOpenAnswer(facts, (missing, pending, otherwise) => {
      const conclusion = { question: question.name, outcome: outcome ?? otherwise, missing, pending };
      if (pending.length > 0) onKeep();
      return createAnswer(onto.rules, truths, conclusion, onKeep);
    });
  };

  const startAfresh = (calendar: WorkingDayCalendar): Memory => {
    const onKeep = (): void => {
      memory.kept += 1;
    };
    const find = createPatternStore(
      table.readPattern(),
      (facts, moment) =>
        workOut(
          readers.map((read) => read(facts, moment)),
          onKeep,
        ),
      onKeep,
    );
    const memory: Memory = { calendar, find, latest: undefined, kept: 0 };
    return memory;
  };

  let memory: Memory | undefined;
  return (given, { asOf, calendar }) => {
    const facts = laidOut(given);
    if (memory?.calendar !== calendar || memory.kept > keptAtMost) memory = startAfresh(calendar);
    if (memory.latest?.asOf !== asOf) memory.latest = readMoment({ asOf, calendar }, policies, notInForce);
    return memory.find(facts, memory.latest)(facts, memory.latest);
  };
}
