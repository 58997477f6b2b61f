import type { DeadlineTests } from '../engine/compileDeadline.ts';
import type { CompiledRule } from '../engine/compileRule.ts';
import { all, any, type Test } from '../engine/logic.ts';

/** How it stands with what is due, once it is running. */
type Outcomes = Omit<DeadlineTests, 'starts'>;

/**
 * Where several rules set one deadline, each of them must be kept: how it then stands with all of them together.
 *
 * @param rules - compiled rules, of which those without a deadline are passed over
 * @returns the tests, of which none holds where no rule sets one
 */
export function deadlineOutcomes(rules: readonly CompiledRule[]): Outcomes {
  const deadlines = rules.flatMap(({ deadline, when }) => (deadline === undefined ? [] : [{ deadline, when }]));
  const anyOf = (side: keyof Outcomes): Test =>
    any(...deadlines.map(({ deadline, when }) => all(when, deadline[side])));
  return { inTime: anyOf('inTime'), late: anyOf('late'), overdue: anyOf('overdue'), stillTime: anyOf('stillTime') };
}
