import type { Issue } from '../domain/Result.ts';
import { errorOf, type Problem } from '../input/inputIssue.ts';
import type { Place } from './Place.ts';

/** What there is to say of a problem with a policy: always how to mend it too. */
export type PolicyProblem = Omit<Problem, 'path' | 'found' | 'help'> & { readonly help: string };

/**
 * An issue about a place in a policy, which keeps the policy out.
 *
 * @param place - the place; its value is shown as `found` unless it is long
 * @param problem - what is wrong there, and how to mend it
 * @returns the issue as an error
 */
export function policyError({ path, value }: Place, problem: PolicyProblem): Issue {
  return errorOf({ ...problem, path, found: value });
}
