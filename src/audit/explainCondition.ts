import { type Facts, laidOut } from '../domain/Facts.ts';
import { vocabularyChoices } from '../domain/vocabulary/choices.ts';
import { kleene, opposite, type Kleene } from '../domain/kleene.ts';
import { createComparisonTable } from '../engine/ComparisonTable.ts';
import { compileCondition, type CompileContext } from '../engine/compileCondition.ts';
import type { Comparison, Condition } from '../engine/Condition.ts';
import type { ReadMoment } from '../engine/Moment.ts';
import type { PlacedRule } from '../engine/PlacedRule.ts';

/** The truth of a comparison for a case. */
export type Weigh = (comparison: Comparison) => Kleene;

/** What conditions are read by: their policy, for its way of counting and its tables, and what can be chosen. */
export interface ReadBy {
  readonly policy: CompileContext['policy'];
  readonly choices?: PlacedRule['choices'];
}

/**
 * What weighs the comparisons of a policy's conditions for a case.
 *
 * @param by - what they are read by, such as a rule with the document that it stands in
 * @param by.policy - the policy
 * @param by.choices - what can be chosen; without it, what the vocabulary names
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the truth of each comparison that it is given
 */
export function createWeigh({ policy, choices = vocabularyChoices }: ReadBy, facts: Facts, moment: ReadMoment): Weigh {
  return (comparison) => {
    const table = createComparisonTable(choices);
    const { truth } = compileCondition(comparison, { policy, table });
    return truth(table.readers().map((read) => read(laidOut(facts), moment)));
  };
}

/** A condition's truth, and the comparisons that made it so; none while it is unknown. */
export interface Explained {
  readonly truth: Kleene;
  readonly because: readonly Comparison[];
}

const join = (parts: readonly Explained[], settling: Kleene): Explained => {
  const settled = parts.filter(({ truth }) => truth === settling);
  const becauseOf = (some: readonly Explained[]): readonly Comparison[] => some.flatMap(({ because }) => because);
  if (settled.length > 0) return { truth: settling, because: becauseOf(settled) };
  if (parts.some(({ truth }) => truth === kleene.unknown)) return { truth: kleene.unknown, because: [] };
  return { truth: opposite(settling), because: becauseOf(parts) };
};

/**
 * Why a condition holds or does not: of parts that must all hold, those that do not; of parts of which one suffices,
 * those that hold.
 *
 * @param condition - the condition; absent, it holds because of nothing
 * @param weigh - the truth of each comparison
 * @returns the truth, with the comparisons that make it so
 * @source Kleene's strong three-valued logic
 */
export function explainCondition(condition: Condition | undefined, weigh: Weigh): Explained {
  if (condition === undefined) return { truth: kleene.yes, because: [] };
  const explain = (part: Condition): Explained => explainCondition(part, weigh);
  if ('all' in condition) return join(condition.all.map(explain), kleene.no);
  if ('any' in condition) return join(condition.any.map(explain), kleene.yes);
  if ('not' in condition) {
    const { truth, because } = explain(condition.not);
    return { truth: opposite(truth), because };
  }
  const truth = weigh(condition);
  return { truth, because: truth === kleene.unknown ? [] : [condition] };
}
