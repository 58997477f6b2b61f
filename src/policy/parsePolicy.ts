import type { CheckedPolicy } from '../engine/Policy.ts';
import type { Parsed } from '../input/Parsed.ts';
import { toPlainJson } from '../input/toPlainJson.ts';
import { checkPolicy } from './checkPolicy.ts';

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
 *   `empty-list`, `empty-section`, `not-kebab-case`, `not-a-whole-number`, `not-a-day`, `not-one-unit`,
 *   `not-one-effect`, `unclear-condition`, `unclear-limit`);
 *   conditions that go by a name (`unknown-condition`, `circular-condition`, `condition-too-large`);
 *   facts (`unknown-fact`, `undeclared-fact`, `not-a-local-name`, `series-not-a-day`, `unknown-choice`, `unknown-grouping`,
 *   `wrong-comparison`, `wrong-anchor`, `wrong-count`, `hours-need-a-moment`);
 *   clauses (`unknown-clause`, `missing-citation`, `clause-cited-and-left`);
 *   words of its own (`not-kebab-case`, `word-of-the-vocabulary`);
 *   names (`duplicate-source`, `duplicate-section-id`, `duplicate-rule-id`, `duplicate-clause`, `not-a-criterion`,
 *   `unknown-outcome`);
 *   the nation and the bank holidays that it brings (`calendar-missing`, `calendar-not-needed`, `duplicate-holiday`,
 *   `coverage-reversed`, `coverage-too-long`, `holiday-outside-coverage`);
 *   and rules (`impossible-condition`, `always-true-condition`, `duplicate-rule`, `contradictory-deadlines`,
 *   `floor-in-upper-layer`).
 *   In `warnings`, either way: `clause-uncited`, `unused-condition`, `known-too-late`
 * @example
 * ```ts
 * const result = parsePolicy({ id: 'Our Policy' });
 * expect(result.ok ? [] : result.issues.slice(0, 1)).toMatchObject([{ code: 'not-kebab-case', path: '/id' }]);
 * ```
 * @public
 */
export function parsePolicy(input: unknown): Parsed<CheckedPolicy> {
  return checkPolicy(toPlainJson(input));
}
