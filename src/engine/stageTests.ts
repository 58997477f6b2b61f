import { lives, planStages, type Life, type PlanStage, type Whom } from '../domain/stages.ts';
import type { CompiledRule } from './compileRule.ts';
import type { OutcomeTests } from './settleOutcome.ts';
import type { Condition } from './Condition.ts';
import { all, any, not, type Test } from './logic.ts';
import { stageOutcomes, type StageOutcome } from './openOutcomes.ts';

/** What some rules say, before all else, of a child whom none of them is about. */
export interface StageTests {
  /** The outcomes for such a child, where there can be one. */
  readonly outcomes: OutcomeTests;
  /** Whether one of the rules is about the child; `undefined` where one is about every child of whom the outcomes do not tell. */
  readonly about: Test | undefined;
}

const conditions: Readonly<Record<StageOutcome, Condition>> = {
  'child-died': { fact: 'child.life', is: 'died' },
  'plan-ended': { fact: 'plan.stage', is: 'ended' },
  'no-plan-yet': { fact: 'plan.stage', is: 'none' },
};

/** What is said of a child at a stage at which no rule is about it; nothing of one who lives and has a plan in force. */
const outcomeAt = (life: Life, plan: PlanStage): StageOutcome | undefined => {
  if (life === 'died') return 'child-died';
  return plan === 'in-force' ? undefined : plan === 'ended' ? 'plan-ended' : 'no-plan-yet';
};

const leftOut = (rules: readonly { readonly whom: Whom }[]): ReadonlySet<StageOutcome | undefined> =>
  new Set(
    lives.flatMap((life) =>
      planStages
        .filter((plan) => !rules.some(({ whom }) => whom.child.includes(life) && whom.plan.includes(plan)))
        .map((plan) => outcomeAt(life, plan)),
    ),
  );

/**
 * The outcomes for a child whom none of the rules that settle a question is about: one who has died, before one whose
 * plan has ended, or who has none yet.
 *
 * @param settling - the rules that settle the question, compiled
 * @param test - compiles a condition
 * @returns the outcomes that there can be, and the test that all others rest on
 */
export function stageTests(settling: readonly CompiledRule[], test: (condition: Condition) => Test): StageTests {
  const missed = leftOut(settling);
  const about = any(...settling.map((rule) => rule.about));
  return {
    outcomes: stageOutcomes
      .filter((outcome) => missed.has(outcome))
      .map((outcome) => [outcome, all(not(about), test(conditions[outcome]))]),
    about: missed.has(undefined) ? about : undefined,
  };
}
