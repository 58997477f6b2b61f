import type { CompileContext } from '../engine/compileCondition.ts';
import { compileOnto } from '../engine/compileQuestion.ts';
import type { CompiledRule } from '../engine/compileRule.ts';
import type { OutcomeTests } from '../engine/completions.ts';
import { all, never, not, type Test } from '../engine/logic.ts';
import type { Policy } from '../engine/Policy.ts';
import type { Question } from '../engine/Question.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { inKeyOrder } from './inKeyOrder.ts';
import type { Space } from './Space.ts';

/** A question over some rules, compiled into a space that others may share. */
export interface QuestionInSpace {
  /** The ids of all documents, those that say nothing on the question included. */
  readonly documents: ReadonlySet<string>;
  readonly rules: readonly CompiledRule[];
  /** Whether an outcome is the answer. */
  readonly outcomeIs: (outcome: string) => Test;
}

/**
 * The context in which a policy's conditions are compiled, so that equal comparisons of two policies share a place
 * exactly where both count days and agencies alike.
 *
 * @param policy - the policy
 * @param space - the space
 * @returns the context
 * @internal
 */
export function contextIn(policy: Policy, space: Space): CompileContext {
  const { counting, groupings, facts } = policy;
  const id = JSON.stringify(inKeyOrder({ counting, groupings }));
  return { policy: { id, counting, groupings, facts }, table: space.table };
}

/**
 * Compiles a question over some rules into a space.
 *
 * @param question - the question
 * @param placed - the rules, with the documents that they stand in
 * @param space - the space
 * @returns the compiled rules, the outcomes, and a test for each
 * @internal
 */
export function compileOver(question: Question, placed: readonly PlacedRule[], space: Space): QuestionInSpace {
  const inOrder = placed.map((one) => ({ ...one, rule: inKeyOrder(one.rule) }));
  const { rules, outcomes } = compileOnto(question, inOrder, space.table, (policy) => contextIn(policy, space));
  const outcomeIs = (outcome: string): Test => {
    const index = outcomes.findIndex(([name]) => name === outcome);
    if (index === -1) return never;
    const before = outcomes.slice(0, index).map(([, test]) => not(test));
    return all(...before, (outcomes[index] as OutcomeTests[number])[1]);
  };
  return { documents: new Set(placed.map(({ policy }) => policy.id)), rules, outcomeIs };
}
