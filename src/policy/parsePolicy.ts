import type { Issue } from '../domain/Result.ts';
import type { Policy } from '../engine/Policy.ts';
import { deepFreeze } from '../engine/deepFreeze.ts';
import type { Check } from './checks/Check.ts';
import { checkClashes } from './checks/checkClashes.ts';
import { checkClauses, findUncitedClauses } from './checks/checkClauses.ts';
import { checkComparisons } from './checks/checkComparisons.ts';
import { checkConditions } from './checks/checkConditions.ts';
import { checkDueDates } from './checks/checkDueDates.ts';
import { checkExampleFacts } from './checks/checkExampleFacts.ts';
import { checkNames } from './checks/checkNames.ts';
import { checkOutcomes } from './checks/checkOutcomes.ts';
import { checkRuleReferences } from './checks/checkRuleReferences.ts';
import { digestPolicy } from './digestPolicy.ts';
import { createDraft } from './Draft.ts';
import type { PolicyResult } from './PolicyResult.ts';
import { shapeIssues } from './shapeIssues.ts';
import { toPlainJson } from './toPlainJson.ts';

/** Each looks at one thing in itself. */
const checksOfParts: readonly Check[] = [
  checkNames,
  checkClauses,
  checkComparisons,
  checkDueDates,
  checkRuleReferences,
  checkOutcomes,
  checkExampleFacts,
];

/** Each looks at how things go together, where every one of them is in order in itself. */
const checksOfWholes: readonly Check[] = [checkConditions, checkClashes];

const isWithin = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`);

const issuesOf = (input: unknown, unreadable: readonly Issue[]): readonly Issue[] => {
  const ofShape = shapeIssues(input).filter(({ path }) => !unreadable.some((issue) => isWithin(path, issue.path)));
  const first = [...unreadable, ...ofShape];
  const ofParts = checksOfParts.flatMap((check) => check(createDraft(input, first)));
  const second = [...first, ...ofParts];
  return [...second, ...checksOfWholes.flatMap((check) => check(createDraft(input, second)))];
};

/**
 * Checks a policy from outside.
 *
 * It never throws, whatever it is given, and finds every problem in one run: a problem in one part hides none in
 * another. The policy that comes out is what went in, with nothing changed or filled in, copied and deeply frozen.
 *
 * @param input - what a policy file holds
 * @returns the checked policy with its digest, or every issue at once:
 *   what is no plain JSON (`not-json`, `too-deep`, `too-large`);
 *   what does not have the shape of a policy (`wrong-type`, `missing-key`, `unknown-key`, `unknown-word`, `empty-text`,
 *   `empty-list`, `not-kebab-case`, `not-a-whole-number`, `not-a-day`, `not-an-instant`, `not-one-unit`,
 *   `not-one-effect`, `unclear-condition`, `unclear-limit`);
 *   facts (`unknown-fact`, `undeclared-fact`, `not-a-local-name`, `unknown-choice`, `unknown-grouping`,
 *   `wrong-comparison`, `wrong-anchor`, `hours-need-a-moment`);
 *   clauses (`unknown-clause`, `missing-citation`, `clause-cited-and-left`);
 *   names (`duplicate-source`, `duplicate-rule-id`, `duplicate-clause`, `duplicate-example`, `not-a-criterion`,
 *   `unknown-rule`, `unknown-question`, `unknown-outcome`);
 *   and rules (`impossible-condition`, `always-true-condition`, `duplicate-rule`, `contradictory-deadlines`).
 *   In `warnings`, either way: `clause-uncited`
 * @example
 * ```ts
 * const result = parsePolicy({ id: 'Our Policy' });
 * expect(result.ok ? [] : result.issues.slice(0, 1)).toMatchObject([{ code: 'not-kebab-case', path: '/id' }]);
 * ```
 * @public
 */
export function parsePolicy(input: unknown): PolicyResult {
  const { value, issues: unreadable } = toPlainJson(input);
  const issues = issuesOf(value, unreadable);
  const warnings = findUncitedClauses(createDraft(value, issues));
  if (issues.length > 0) return { ok: false, issues, warnings };
  // The schema found nothing at odds with it, and each key of its objects is held to those of the type.
  const policy = deepFreeze(value as Policy);
  return { ok: true, value: Object.freeze({ policy, digest: digestPolicy(policy) }), warnings };
}
