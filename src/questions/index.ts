import type { Question } from '../engine/Question.ts';
import { bothPlans } from './bothPlans.ts';
import {
  advocacy,
  agenda,
  appeal,
  attendance,
  decision,
  lookedAfter,
  outcome,
  preparation,
  record,
  reports,
  transfer,
} from './checklists.ts';
import { deadlines } from './deadline.ts';
import { earlyReview } from './earlyReview.ts';
import { ending } from './ending.ts';
import { exclusion } from './exclusion.ts';
import { exclusionDuring } from './exclusionDuring.ts';
import { nextReview } from './nextReview.ts';
import { quorum } from './quorum.ts';
import { significantHarm } from './significantHarm.ts';

const all: readonly Question[] = [
  nextReview,
  earlyReview,
  preparation,
  quorum,
  attendance,
  advocacy,
  reports,
  agenda,
  exclusion,
  exclusionDuring,
  ending,
  bothPlans,
  lookedAfter,
  transfer,
  significantHarm,
  decision,
  outcome,
  record,
  appeal,
  ...Object.values(deadlines),
];

/**
 * Every question by its name, those about deadlines as `deadline:` and the deadline's name.
 *
 * @public
 */
export const questions: ReadonlyMap<string, Question> = new Map(all.map((question) => [question.name, question]));
