import type { CompileContext } from '../../engine/compileCondition.ts';
import { compileOnto } from '../../engine/compileQuestion.ts';
import type { CompiledRule } from '../../engine/compileRule.ts';
import { all, never, not, type Test } from '../../engine/logic.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Question } from '../../engine/Question.ts';
import type { PlacedRule } from '../../engine/Rulebook.ts';
import { inKeyOrder } from '../reading/inKeyOrder.ts';
import type { Space } from './Space.ts';

/** A question over some rules, compiled into a space that others may share. */
export interface QuestionInSpace {
  /** The ids of all documents, those that say nothing on the question included. */
  readonly documents: ReadonlySet<string>;
  readonly rules: readonly CompiledRule[];
  /** Whether an outcome is the answer. */
  readonly outcomeIs: (outcome: string) => Test;
}

const sorted = (table: Readonly<Record<string, readonly string[]>>): object =>
  Object.fromEntries(Object.entries(table).map(([name, members]) => [name, members.toSorted()]));

/**
 * The context in which a policy's conditions are compiled, so that equal comparisons of two policies share a place
 * exactly where both count days and agencies alike.
 *
 * @param policy - the policy
 * @param space - the space
 * @returns the context
 * @internal
 */
export function contextIn({ counting, groupings = {}, facts }: Policy, space: Space): CompileContext {
  const tables = Object.fromEntries(Object.entries(groupings).map(([name, table]) => [name, sorted(table)]));
  return { policy: { counting, groupings: inKeyOrder(tables) as Policy['groupings'], facts }, table: space.table };
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
    const [, test] = outcomes[index] ?? [outcome, never];
    return test === never ? never : all(...outcomes.slice(0, index).map(([, before]) => not(before)), test);
  };
  return { documents: new Set(placed.map(({ policy }) => policy.id)), rules, outcomeIs };
}
