import type { CompiledRule } from './compileRule.ts';
import type { OutcomeTests } from './settleOutcome.ts';
import type { Condition } from './Condition.ts';
import { all, always, any, not, type Test } from './logic.ts';
import type { Question } from './Question.ts';
import { stageTests, type StageTests } from './stageTests.ts';

/** A question's outcomes in the order in which they are tried, the last of which always holds. */
export interface Outcomes {
  readonly outcomes: OutcomeTests;
  /** The outcomes where a conference has not been held for which a rule waits, each with whether it is at that stage. */
  readonly notHeld: OutcomeTests;
  /** The outcomes as if no rule waited for the conference. */
  readonly withoutWaiting: OutcomeTests;
  /** The outcome in whose place a conference that has not been held puts its own. */
  readonly last: string | undefined;
}

const anyStage: StageTests = { outcomes: [], about: undefined };

/** The question's own outcomes, for a child whom its rules are about; where none need hold, the policy is silent. */
const ownOutcomes = (
  names: readonly string[],
  tests: readonly Test[],
  about: StageTests['about'],
): readonly [own: OutcomeTests, otherwise: OutcomeTests] => {
  const own = names.map((name, index): OutcomeTests[number] => {
    const test = tests[index] ?? always;
    return [name, about === undefined ? test : all(about, test)];
  });
  const alwaysHolds = about === undefined && tests.length < names.length;
  return [own, alwaysHolds ? [] : silent];
};

const silent: OutcomeTests = [['policy-silent', always]];

/** What is said where a conference has not been held for which a rule waits, by its stage. */
const stagesNotHeld = [
  ['not-yet', 'to-come'],
  ['did-not-go-ahead', 'did-not-go-ahead'],
] as const;

/** Whether each rule that waits for the conference, and does not apply while it has not been held, would or may apply then. */
const waitingTests = (rules: readonly CompiledRule[]): readonly Test[] =>
  rules.flatMap(({ onceHeld, when }) => (onceHeld === undefined ? [] : [all(onceHeld, not(when))]));

/**
 * The outcomes that a question can have by some rules.
 *
 * @param question - the question
 * @param rules - the rules that it considers, compiled
 * @param test - compiles a condition
 * @returns the outcomes: those for a child whom the rules are not about, the question's own, and `policy-silent` where
 *   none of them need hold; `did-not-go-ahead` and `not-yet` stand before the last one of its own
 */
export function outcomesOf(
  question: Question,
  rules: readonly CompiledRule[],
  test: (condition: Condition) => Test,
): Outcomes {
  const { outcomes: names, settledBy, waitsForConference } = question;
  const settling = settledBy ? rules.filter(({ rule }) => settledBy(rule)) : rules;
  if (settledBy && settling.length === 0)
    return { outcomes: silent, withoutWaiting: silent, notHeld: [], last: undefined };

  const stages = settledBy ? stageTests(settling, test) : anyStage;
  const [own, otherwise] = ownOutcomes(names, question.decide(rules, test), stages.about);
  const waiting = waitsForConference === undefined ? [] : waitingTests(settling);
  const notHeld =
    waiting.length === 0
      ? []
      : stagesNotHeld.map(([outcome, stage]): OutcomeTests[number] => [
          outcome,
          test({ fact: 'conference.stage', is: stage }),
        ]);
  const waits = notHeld.map(([outcome, isAtStage]): OutcomeTests[number] => [outcome, all(isAtStage, any(...waiting))]);
  const before = [...stages.outcomes, ...own.slice(0, -1)];
  const after = [...own.slice(-1), ...otherwise];
  return {
    outcomes: [...before, ...waits, ...after],
    withoutWaiting: [...before, ...after],
    notHeld,
    last: names.at(-1),
  };
}
