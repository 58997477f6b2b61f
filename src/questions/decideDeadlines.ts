import type { DeadlineTests } from '../engine/compileDeadline.ts';
import type { CompiledRule } from '../engine/compileRule.ts';
import { all, any, type Test } from '../engine/logic.ts';

/** How it stands with a deadline, in the order in which it is told where there are several. */
const standings = ['late', 'overdue', 'stillTime', 'inTime'] as const satisfies readonly (keyof DeadlineTests)[];

/**
 * How it stands with deadlines that apply. Where several rules set one, each of them must be kept.
 *
 * @param rules - the compiled rules of a question, deadlines or not
 * @returns the tests whether any was done late, is overdue, has time left, and was done in time
 */
export function decideDeadlines(rules: readonly CompiledRule[]): readonly Test[] {
  return standings.map((standing) =>
    any(...rules.flatMap(({ deadline, when }) => (deadline === undefined ? [] : [all(when, deadline[standing])]))),
  );
}
