import type { Question } from '../engine/Question.ts';
import { deadlineNames, type DeadlineName } from '../engine/Rule.ts';
import { decideDeadlines } from './decideDeadlines.ts';

/** How it stands with a deadline. */
export type DeadlineOutcome = 'late' | 'overdue' | 'due' | 'in-time' | 'not-running';

const createDeadline = (name: DeadlineName): Question<DeadlineOutcome> => ({
  name: `deadline:${name}`,
  outcomes: ['late', 'overdue', 'due', 'in-time', 'not-running'],
  considers: (rule) => rule.deadline?.name === name,
  settledBy: (rule) => rule.deadline !== undefined,
  asksAfterObligation: true,
  decide: decideDeadlines,
});

/**
 * How does it stand with a deadline? One question for each name, such as `deadlines['report-to-chair']`.
 *
 * `due` and `overdue` while it has not been done, `in-time` and `late` once it has, `not-running` where nothing has set
 * it going. The day, or the moment where hours count, stands in `duties`, with the steps of the arithmetic.
 *
 * @public
 */
export const deadlines: Readonly<Record<DeadlineName, Question<DeadlineOutcome>>> = Object.fromEntries(
  deadlineNames.map((name) => [name, createDeadline(name)]),
) as Record<DeadlineName, Question<DeadlineOutcome>>;
