import type { Issue } from '../../domain/Result.ts';
import type { CaseOptions } from '../CaseOptions.ts';
import { without } from '../PartialInput.ts';
import { checkAfterDeath } from './checkAfterDeath.ts';
import { checkBeforeBirth } from './checkBeforeBirth.ts';
import { checkBirthConferences } from './checkBirthConferences.ts';
import { checkChildrenNamed } from './checkChildrenNamed.ts';
import { checkChronology } from './checkChronology.ts';
import { checkConferenceDays } from './checkConferenceDays.ts';
import { checkConferencesNamed } from './checkConferencesNamed.ts';
import { checkDirectContact } from './checkDirectContact.ts';
import { checkEndings } from './checkEndings.ts';
import { checkEnquiries } from './checkEnquiries.ts';
import { checkIds } from './checkIds.ts';
import { checkJudgements } from './checkJudgements.ts';
import { checkLists } from './checkLists.ts';
import { checkLives } from './checkLives.ts';
import { checkLocal } from './checkLocal.ts';
import { checkLookedAfter } from './checkLookedAfter.ts';
import { checkMoves } from './checkMoves.ts';
import { checkNotHeld } from './checkNotHeld.ts';
import { checkOfAge } from './checkOfAge.ts';
import { checkOutcomes } from './checkOutcomes.ts';
import { checkPlanConferences } from './checkPlanConferences.ts';
import { checkPlans } from './checkPlans.ts';
import { checkRegistration } from './checkRegistration.ts';
import { checkUnderPlan } from './checkUnderPlan.ts';
import type { CaseDraft, SenseCheck } from './SenseCheck.ts';

const checks: readonly SenseCheck[] = [
  checkIds,
  checkChildrenNamed,
  checkConferencesNamed,
  checkLives,
  checkBeforeBirth,
  checkBirthConferences,
  checkOfAge,
  checkAfterDeath,
  checkConferenceDays,
  checkNotHeld,
  checkPlans,
  checkPlanConferences,
  checkOutcomes,
  checkRegistration,
  checkEndings,
  checkUnderPlan,
  checkLookedAfter,
  checkMoves,
  checkEnquiries,
  checkChronology,
  checkLists,
  checkDirectContact,
  checkJudgements,
];

/**
 * Everything in a case that contradicts itself, as an error, or that looks odd, as a warning.
 *
 * @param value - a case, as plain JSON
 * @param misshapen - JSON pointers to what is wrong in form, which is left aside
 * @param options - the documents that facts of policies' own are held against; without them, those are not checked
 * @returns the issues
 * @internal
 */
export function checkSense(
  value: unknown,
  misshapen: ReadonlySet<string>,
  options: CaseOptions = {},
): readonly Issue[] {
  if (misshapen.has('')) return [];
  // What does not have its form has just been taken out, so that the rest is a case in which parts are missing.
  const draft = without(value, misshapen) as CaseDraft;
  return [...checks.flatMap((check) => check(draft)), ...checkLocal(draft, options)];
}
