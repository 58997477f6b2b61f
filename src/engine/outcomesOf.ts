import type { CompiledRule } from './compileRule.ts';
import type { OutcomeTests } from './settleOutcome.ts';
import type { Condition } from './Condition.ts';
import { all, always, any, not, type Test } from './logic.ts';
import type { Question } from './Question.ts';
import { stageTests, type StageTests } from './stageTests.ts';

/** A question's outcomes in the order in which they are tried, the last of which always holds. */
export interface Outcomes {
  readonly outcomes: OutcomeTests;
  /** Whether the conference is to come; `undefined` where no rule that settles the question waits for it. */
  readonly toCome: Test | undefined;
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
  return [own, alwaysHolds ? [] : [['policy-silent', always]]];
};

/** Whether each rule that waits for the conference, and does not apply while it is to come, will or may apply then. */
const waitingTests = (rules: readonly CompiledRule[]): readonly Test[] =>
  rules.flatMap(({ onceHeld, when }) => (onceHeld === undefined ? [] : [all(onceHeld, not(when))]));

/**
 * The outcomes that a question can have by some rules.
 *
 * @param question - the question
 * @param rules - the rules that it considers, compiled
 * @param test - compiles a condition
 * @returns the outcomes: those for a child whom the rules are not about, the question's own, and `policy-silent` where
 *   none of them need hold; `not-yet` stands before the last one of its own
 */
export function outcomesOf(
  question: Question,
  rules: readonly CompiledRule[],
  test: (condition: Condition) => Test,
): Outcomes {
  const { outcomes: names, settledBy, waitsForConference } = question;
  const settling = settledBy === undefined ? rules : rules.filter(({ rule }) => settledBy(rule));
  if (settledBy !== undefined && settling.length === 0)
    return { outcomes: [['policy-silent', always]], toCome: undefined };

  const stages = settledBy === undefined ? anyStage : stageTests(settling, test);
  const [own, otherwise] = ownOutcomes(names, question.decide(rules, test), stages.about);
  const waiting = waitsForConference === undefined ? [] : waitingTests(settling);
  const toCome = waiting.length === 0 ? undefined : test({ fact: 'conference.stage', is: 'to-come' });
  const notYet: OutcomeTests = toCome === undefined ? [] : [['not-yet', all(toCome, any(...waiting))]];
  return { outcomes: [...stages.outcomes, ...own.slice(0, -1), ...notYet, ...own.slice(-1), ...otherwise], toCome };
}
