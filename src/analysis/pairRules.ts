import type { CompiledRule } from '../engine/compileRule.ts';
import { all, always, any, not, type Test } from '../engine/logic.ts';
import type { QuestionInSpace } from './compileOver.ts';
import { effectOf } from './effectOf.ts';
import { inKeyOrder } from './inKeyOrder.ts';

/** A rule of one side and its like on the other, by document and id; one of them may be missing. */
export interface PairedRules {
  readonly before: CompiledRule | undefined;
  readonly after: CompiledRule | undefined;
}

const groundworkOf = ({ policy: { counting, groupings }, rule: { when } }: CompiledRule): string =>
  JSON.stringify(inKeyOrder([counting, groupings, when]));

/**
 * Whether one of two rules is missing, or they bring about something else; their conditions alone may differ.
 *
 * @param pair - the rule on both sides
 * @returns `true` where they do
 * @internal
 */
export const isOtherEffect = ({ before, after }: PairedRules): boolean =>
  before === undefined || after === undefined || effectOf(before.rule) !== effectOf(after.rule);

const isUnchanged = (pair: PairedRules): boolean =>
  !isOtherEffect(pair) && groundworkOf(pair.before as CompiledRule) === groundworkOf(pair.after as CompiledRule);

/**
 * The rules in which two sides of a question differ.
 *
 * @param before - one side
 * @param after - the other
 * @returns the rules that stand otherwise on the other side, or only on one
 * @internal
 */
export function changedRules(before: QuestionInSpace, after: QuestionInSpace): readonly PairedRules[] {
  const ids = new Set([...before.rules, ...after.rules].map(({ id }) => id));
  const find = ({ rules }: QuestionInSpace, id: string): CompiledRule | undefined => rules.find((one) => one.id === id);
  return [...ids]
    .map((id) => ({ before: find(before, id), after: find(after, id) }))
    .filter((pair) => !isUnchanged(pair));
}

const testsOf = ({ when, kept, deadline }: CompiledRule): readonly Test[] => [
  when,
  ...(kept === undefined ? [] : [kept.yes, kept.no, kept.notYet]),
  ...(deadline === undefined ? [] : [deadline.starts, deadline.inTime, deadline.late, deadline.overdue]),
];

const differ = (one: Test, other: Test): Test => any(all(one, not(other)), all(not(one), other));

/**
 * Where a changed rule can come out otherwise: where it does not, no outcome can differ because of it.
 *
 * @param pair - the rule on both sides
 * @returns the test
 * @internal
 */
export function comesOutDifferently(pair: PairedRules): Test {
  const { before, after } = pair;
  if (before === undefined) return after?.when ?? always;
  if (after === undefined) return before.when;
  if (isOtherEffect(pair)) return always;
  const others = testsOf(after);
  return any(...testsOf(before).map((test, index) => differ(test, others[index] as Test)));
}
