import type { CheckedPolicy, PolicyExample } from '../../engine/Policy.ts';
import type { Parsed } from '../../input/Parsed.ts';
import { toPlainJson } from '../../input/toPlainJson.ts';
import { checkExamples } from './checkExamples.ts';

/**
 * Checks the examples of a policy, as the file beside it holds them.
 *
 * It never throws, whatever it is given, and finds every problem in one run.
 *
 * @param input - what a file of examples holds
 * @param policy - the checked policy beside which it stands
 * @returns the examples, deeply frozen, each with what is given for all of them; or every issue at once:
 *   what is no plain JSON (`not-json`, `too-deep`, `too-large`);
 *   what does not have the shape of a file of examples (`wrong-type`, `missing-key`, `unknown-key`, `unknown-word`,
 *   `empty-text`, `not-kebab-case`, `not-a-day`, `not-an-instant`);
 *   examples of another policy (`other-policy`, `other-version`);
 *   facts (`unknown-fact`, `undeclared-fact`, `unknown-choice`);
 *   and names (`duplicate-example`, `unknown-question`, `unknown-outcome`, `unknown-clause`, `unknown-rule`)
 * @example
 * ```ts
 * const result = parseExamples({ policy: 'oxfordshire', inForceFrom: '2015-07-01', examples: [] }, oxfordshire);
 * expect(result.ok ? [] : result.issues).toMatchObject([{ code: 'other-version', path: '/inForceFrom' }]);
 * ```
 * @public
 */
export function parseExamples(input: unknown, policy: CheckedPolicy): Parsed<readonly PolicyExample[]> {
  return checkExamples(toPlainJson(input), policy);
}
