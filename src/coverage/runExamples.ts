import type { Issue } from '../domain/Result.ts';
import { ask } from '../engine/ask.ts';
import type { Decision, Reason } from '../engine/Decision.ts';
import type { Facts } from '../domain/Facts.ts';
import { readMoment, type ReadMoment } from '../engine/Moment.ts';
import type { PolicyExample } from '../engine/Policy.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { factsOfExample, runExample } from '../policy/runExample.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';
import { everyQuestion } from '../questions/everyQuestion.ts';

/** An example that came out as it expects. */
export interface RanExample {
  readonly example: PolicyExample;
  readonly facts: Facts;
  readonly moment: ReadMoment;
  readonly decision: Decision;
  /** What came of each rule that its question considers, by the rule's document and id. */
  readonly reasons: ReadonlyMap<string, Reason>;
}

/** An example that came out otherwise. */
export interface FailingExample {
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** What came of some examples. */
export interface RanExamples {
  readonly ran: readonly RanExample[];
  readonly failing: readonly FailingExample[];
}

/**
 * Runs examples, and parts those that came out as they expect from those that did not.
 *
 * @param examples - the examples
 * @param rulebook - the rules that they are asked of
 * @param calendar - the working days
 * @returns both
 * @internal
 */
export function runExamples(
  examples: readonly PolicyExample[],
  rulebook: Rulebook,
  calendar: WorkingDayCalendar,
): RanExamples {
  const each = examples.map((example) => ({ example, issues: runExample(example, rulebook, calendar) }));
  const ran = each.flatMap(({ example, issues }): readonly RanExample[] => {
    const question = everyQuestion(rulebook).get(example.question);
    if (issues.length > 0 || question === undefined) return [];
    const { asOf } = example;
    const facts = factsOfExample(example, rulebook);
    const decision = ask(question, rulebook, facts, { asOf, calendar });
    const moment = readMoment({ asOf, calendar }, rulebook.policies);
    const reasons = new Map(decision.reasons.map((reason) => [reason.rule, reason]));
    return [{ example, facts, moment, decision, reasons }];
  });
  const failing = each.flatMap(({ example: { name }, issues }) => (issues.length > 0 ? [{ name, issues }] : []));
  return { ran, failing };
}
