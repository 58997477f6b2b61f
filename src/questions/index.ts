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
import type { Rule } from '../engine/Rule.ts';
import { deadline } from './deadline.ts';
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
];

/**
 * What lays rules down: a rulebook, or a checked policy.
 *
 * @public
 */
export interface RulesLaidDown {
  readonly rules: readonly { readonly rule: Rule }[];
}

/**
 * Every question that rules can be asked, by its name: all of `questions`, and one for each deadline that they lay down, as
 * `deadline:` and the deadline's name.
 *
 * @param laid - rulebooks or checked policies
 * @returns the questions
 * @example
 * ```ts
 * expect([...questionsOf(rulebook).keys()]).toContain('deadline:report-to-chair');
 * ```
 * @public
 */
export function questionsOf(...laid: readonly RulesLaidDown[]): ReadonlyMap<string, Question> {
  const named = laid.flatMap(({ rules }) => rules.flatMap(({ rule }) => rule.deadline?.name ?? [])).map(deadline);
  return new Map([...all, ...named].map((question) => [question.name, question]));
}

/**
 * Every question by its name, save those about deadlines, of which there is one for each name that rules lay down.
 *
 * @public
 */
export const questions: ReadonlyMap<string, Question> = questionsOf();
