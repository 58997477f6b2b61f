import type { Question } from '../engine/Question.ts';
import { bothPlans } from './bothPlans.ts';
import { attendance, decision, lookedAfter, record, reports, transfer } from './checklists.ts';
import { deadlines } from './deadline.ts';
import { earlyReview } from './earlyReview.ts';
import { ending } from './ending.ts';
import { exclusion } from './exclusion.ts';
import { exclusionDuring } from './exclusionDuring.ts';
import { nextReview } from './nextReview.ts';
import { quorum } from './quorum.ts';

const all: readonly Question[] = [
  nextReview,
  earlyReview,
  quorum,
  attendance,
  reports,
  exclusion,
  exclusionDuring,
  ending,
  bothPlans,
  lookedAfter,
  transfer,
  decision,
  record,
  ...Object.values(deadlines),
];

/**
 * Every question by its name, those about deadlines as `deadline:` and the deadline's name.
 *
 * @public
 */
export const questions: ReadonlyMap<string, Question> = new Map(all.map((question) => [question.name, question]));
