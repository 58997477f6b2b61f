import { deepFreeze } from '../../domain/deepFreeze.ts';
import type { CheckedPolicy } from '../../engine/Policy.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { everyQuestion } from '../../questions/everyQuestion.ts';
import { asRulebook } from '../reading/asRulebook.ts';
import { keepApart } from '../reading/keepApart.ts';
import { checkMoment } from '../reading/checkMoment.ts';
import type { CompareOptions } from '../searching/SearchOptions.ts';
import { compareQuestion } from './compareQuestion.ts';
import { listChanges } from './listChanges.ts';
import type { PoliciesCompared } from './PoliciesCompared.ts';

/** What `deadline:review` asks, `next-review` asks too. */
const askedOf = (...sides: readonly Rulebook[]): readonly Question[] =>
  [...everyQuestion(...sides).values()].filter(({ name }) => name !== 'deadline:review');

/**
 * Compares two rulebooks: what each question answers in one and in the other, for every case, and which rules were
 * changed. They may hold two versions of one document, or documents of two authorities.
 *
 * The space of cases is cut at the thresholds that the policies mention, so that it is finite: `same` is a proof and no
 * sample. Every difference is a case as small as can be, decided by both. How a duty is worded is a difference too
 * where both rulebooks hold the document; between documents, what is compared is outcomes, and criteria, routes,
 * triggers and grounds. A word that both declare and of which they say different things is two words: that of the other
 * rulebook is named with its document before it (`county/appeals-panel`).
 *
 * @param before - one rulebook, or a checked policy, which is then laid alone
 * @param after - the other
 * @param options - the day as of which cases are made where one of that day will do, the working days, which questions,
 *   and how many regions each search may look at
 * @returns for each question `same`, `stricter`, `laxer`, `incomparable`, or `not-decided` where a search gave up upon
 *   which that hangs, each with its differences; and every change of a rule
 * @throws {TypeError} where no rulebook or checked policy is given, or no day or calendar, which their types rule out; or
 *   where a policy replaces rules of others, so that it cannot be laid alone
 * @throws {RangeError} where `regions` is no whole number from 1 on
 * @example
 * ```ts
 * const { questions } = comparePolicies(rulebook, rulebook, { asOf, calendar });
 * expect(questions.every(({ verdict }) => verdict === 'same')).toBe(true);
 * ```
 * @public
 */
export function comparePolicies(
  before: Rulebook | CheckedPolicy,
  after: Rulebook | CheckedPolicy,
  options: CompareOptions,
): PoliciesCompared {
  const given = { before: asRulebook(before), after: asRulebook(after) };
  checkMoment(options);
  const sides = keepApart(given.before, given.after);
  const { questions: asked = askedOf(sides.before, sides.after), onQuestion } = options;
  const compared = asked.map((question) => {
    onQuestion?.(question.name);
    return compareQuestion(question, sides, options);
  });
  return deepFreeze({ questions: compared, changes: listChanges(given.before, given.after) });
}
