import type { CheckedPolicy, Policy, PolicyExample, PolicyExamples } from '../../engine/Policy.ts';
import { joinIssues } from '../../input/joinIssues.ts';
import type { Parsed } from '../../input/Parsed.ts';
import type { PlainJson } from '../../input/toPlainJson.ts';
import { findDuplicates } from '../checks/findDuplicates.ts';
import { createPolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { itemsOf, memberOf, type Place } from '../Place.ts';
import { examplesSchema } from '../schema/examplesSchema.ts';
import { shapeIssues, type FileKind } from '../shapeIssues.ts';
import { wordsInExamples } from '../words/wordsInExamples.ts';
import { checkExampleFacts } from './checkExampleFacts.ts';
import { checkExpectations } from './checkExpectations.ts';
import { checkWhose } from './checkWhose.ts';
import type { ExamplesCheck } from './ExamplesCheck.ts';

const examplesFile = (policy: Policy): FileKind => ({
  schema: examplesSchema,
  choiceOf: (words) => wordsInExamples(words, policy),
});

const checkNames: ExamplesCheck = (examples) =>
  findDuplicates(itemsOf(memberOf(examples, 'examples')), {
    key: 'name',
    code: 'duplicate-example',
    each: 'example',
    help: 'give one of the two examples another name',
  });

const checks: readonly ExamplesCheck[] = [checkWhose, checkNames, checkExpectations, checkExampleFacts];

const wholeOf = ({ given = {}, examples }: PolicyExamples): readonly PolicyExample[] =>
  examples.map((example) => Object.freeze({ ...example, facts: Object.freeze({ ...given, ...example.facts }) }));

/**
 * Checks a file of examples.
 *
 * @param json - what the file holds, and what of it could not be read
 * @param checked - the policy beside which it stands
 * @returns the examples, each with all that is known in it, or every issue at once
 * @internal
 */
export function checkExamples(
  { value, issues: unread }: PlainJson,
  { policy }: CheckedPolicy,
): Parsed<readonly PolicyExample[]> {
  const examples: Place = { value, path: '' };
  const draft = createPolicyUnderCheck(policy, []);
  const inShape = shapeIssues(value, examplesFile(policy));
  const amiss = new Set(inShape.map(({ path }) => path));
  // Of what does not even have its shape nothing more is told.
  const inSense = checks.flatMap((check) => check(examples, draft)).filter(({ path }) => !amiss.has(path));
  const issues = joinIssues(unread, [...inShape, ...inSense]);
  if (issues.length > 0) return { ok: false, issues, warnings: [] };
  // The schema found nothing at odds with it.
  return { ok: true, value: Object.freeze(wholeOf(value as PolicyExamples)), warnings: [] };
}
