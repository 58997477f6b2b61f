import type { Issue } from '../domain/Result.ts';
import type { CheckedPolicy, Policy } from '../engine/Policy.ts';
import type { DeclaresWords } from '../engine/declaredWords.ts';
import { checkedPolicy } from '../engine/rulesOf.ts';
import { joinIssues } from '../input/joinIssues.ts';
import type { Parsed } from '../input/Parsed.ts';
import type { PlainJson } from '../input/toPlainJson.ts';
import type { Check } from './checks/Check.ts';
import { checkCalendar } from './checks/checkCalendar.ts';
import { checkClashes } from './checks/checkClashes.ts';
import { checkClauses, findUncitedClauses } from './checks/checkClauses.ts';
import { checkComparisons } from './checks/checkComparisons.ts';
import { checkConditions } from './checks/checkConditions.ts';
import { checkDueDates, findDaysKnownTooLate } from './checks/checkDueDates.ts';
import { checkFloorMarks } from './checks/checkFloorMarks.ts';
import { checkNames } from './checks/checkNames.ts';
import { checkNation } from './checks/checkNation.ts';
import { checkOutcomes } from './checks/checkOutcomes.ts';
import { checkReferences, findUnusedConditions } from './checks/checkReferences.ts';
import { checkRuleReferences } from './checks/checkRuleReferences.ts';
import { digestPolicy } from './digestPolicy.ts';
import { createPolicyUnderCheck } from './PolicyUnderCheck.ts';
import { policySchema } from './schema/policySchema.ts';
import { shapeIssues, type FileKind } from './shapeIssues.ts';
import { declaredBy } from './words/declaredBy.ts';
import { wordsInPolicy } from './words/wordsInPolicy.ts';

/** Each looks at one thing in itself. */
const checksOfParts: readonly Check[] = [
  checkNames,
  checkNation,
  checkCalendar,
  checkClauses,
  checkReferences,
  checkComparisons,
  checkDueDates,
  checkRuleReferences,
  checkOutcomes,
  checkFloorMarks,
];

/** Each looks at how things go together, where every one of them is in order in itself. */
const checksOfWholes: readonly Check[] = [checkConditions, checkClashes];

const policyFile = (policy: DeclaresWords): FileKind => ({
  schema: policySchema,
  choiceOf: (words) => wordsInPolicy(words, policy),
});

const issuesOf = ({ value, issues: unread }: PlainJson): readonly Issue[] => {
  const first = joinIssues(unread, shapeIssues(value, policyFile(declaredBy(value))));
  const parts = createPolicyUnderCheck(value, first);
  const second = [...first, ...checksOfParts.flatMap((check) => check(parts))];
  const wholes = createPolicyUnderCheck(value, second);
  return [...second, ...checksOfWholes.flatMap((check) => check(wholes))];
};

/**
 * Checks a policy.
 *
 * @param json - what a policy file holds, and what of it could not be read
 * @returns the policy with its digest, or every issue at once; the warnings with either
 * @internal
 */
export function checkPolicy(json: PlainJson): Parsed<CheckedPolicy> {
  const issues = issuesOf(json);
  const draft = createPolicyUnderCheck(json.value, issues);
  const warnings = [findUncitedClauses, findUnusedConditions, findDaysKnownTooLate].flatMap((find) => find(draft));
  if (issues.length > 0) return { ok: false, issues, warnings };
  // The schema found nothing at odds with it, and each key of its objects is held to those of the type.
  const policy = json.value as Policy;
  return { ok: true, value: checkedPolicy(policy, digestPolicy(policy)), warnings };
}
