import { createFacts } from '../domain/Facts.ts';
import { layout } from '../domain/factPlaces.ts';
import { compileCondition } from './compileCondition.ts';
import { createPatternStore, type Finder } from './patternStore.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { compileRule, openRoutes } from './compileRule.ts';
import { settle, type OutcomeTests } from './completions.ts';
import { createComparisonTable } from './ComparisonTable.ts';
import { always, type Test, type Truths } from './logic.ts';
import { createAnswer, type Answer } from './Answer.ts';
import type { Moment, ReadMoment } from './Moment.ts';
import { toDayNumber } from '../domain/CalendarDay.ts';
import type { CompiledQuestion, Question } from './Question.ts';
import type { Rulebook } from './Rulebook.ts';

/** How much a question keeps before it starts afresh, so that memory stays bounded whatever is asked. */
const keptAtMost = 50_000;

/** What a question keeps, for one calendar: answers by pattern, and the moment as of which it was last asked. */
interface Memory {
  readonly calendar: WorkingDayCalendar;
  readonly find: Finder<Answer>;
  latest: ReadMoment | undefined;
  kept: number;
}

const readMoment = ({ asOf, calendar }: Moment, { library, policies }: Rulebook): ReadMoment => ({
  asOf,
  calendar,
  today: toDayNumber(asOf),
  receipt: Object.freeze({ library, policies, calendar: calendar.name, asOf }),
});

/**
 * The outcomes of a question with their tests.
 *
 * @param question - the question
 * @param tests - what it decides by; `undefined` where the rules leave it unanswered
 * @returns the outcomes in the order in which they are tried, the last of which always holds
 * @internal
 */
export function outcomesOf({ outcomes }: Question, tests: readonly Test[] | undefined): OutcomeTests {
  return tests === undefined
    ? [['policy-silent', always]]
    : outcomes.map((outcome, index) => [outcome, tests[index] ?? always]);
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
  const table = createComparisonTable();
  const considered = rulebook.rules.filter(({ rule }) => question.considers(rule));
  const rules = openRoutes(considered.map(({ rule, policy }) => compileRule(rule, policy, { policy, table })));
  const ownPolicy = { id: '', counting: 'exclusive' } as const;
  const outcomes = outcomesOf(
    question,
    question.decide(rules, (condition) => compileCondition(condition, { policy: ownPolicy, table })),
  );
  const readers = table.readers();
  const groups = table.groups();

  const workOut = (truths: Truths, onKeep: () => void): Answer => {
    const { outcome = 'undetermined', open } = settle(outcomes, groups, truths);
    const missing = new Set(open.flatMap((group) => table.unknownFacts(group, truths)));
    return createAnswer(rules, truths, { question: question.name, outcome, missing: [...missing] }, onKeep);
  };

  const startAfresh = (calendar: WorkingDayCalendar): Memory => {
    const onKeep = (): void => {
      memory.kept += 1;
    };
    const find = createPatternStore(
      table.patternReaders(),
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
    const facts = given.layout === layout ? given : createFacts(given.values);
    if (memory?.calendar !== calendar || memory.kept > keptAtMost) memory = startAfresh(calendar);
    if (memory.latest?.asOf !== asOf) memory.latest = readMoment({ asOf, calendar }, rulebook);
    return memory.find(facts, memory.latest)(facts, memory.latest);
  };
}
