import type { Question } from '../engine/Question.ts';
import { createQuestion } from './createQuestion.ts';
import { decideDeadlines } from './decideDeadlines.ts';

/** How it stands with a deadline. */
export type DeadlineOutcome = 'late' | 'overdue' | 'due' | 'in-time' | 'not-running';

const asked = new Map<string, Question<DeadlineOutcome>>();

/**
 * How does it stand with a deadline?
 *
 * `due` and `overdue` while it has not been done, `in-time` and `late` once it has, `not-running` where nothing has set
 * it going. Asked at a conference after which it ceased to be owed, since the plan ended or the child died: as it stood then,
 * and `not-running` where it was due only later. The day, or the moment where hours count, stands in `duties`, with the steps of the arithmetic.
 *
 * @param name - the deadline's name, as rules have it: one of the vocabulary, or one of a policy's own. Each name is kept
 *   for good, so that one from outside is first looked up in `questionsOf`
 * @returns the question, the same each time; it is answered `policy-silent` where no rule lays down such a deadline
 * @example
 * ```ts
 * expect(deadline('report-to-chair').name).toBe('deadline:report-to-chair');
 * ```
 * @public
 */
export function deadline(name: string): Question<DeadlineOutcome> {
  const question =
    asked.get(name) ??
    createQuestion<DeadlineOutcome>(
      `deadline:${name}`,
      ['late', 'overdue', 'due', 'in-time', 'not-running'],
      (rule) => rule.deadline?.name === name,
      decideDeadlines,
      { asksAfterObligation: true },
    );
  asked.set(name, question);
  return question;
}
