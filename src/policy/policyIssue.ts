import type { Issue } from '../domain/Result.ts';
import { errorOf, type Problem } from '../input/inputIssue.ts';
import type { Place } from './Place.ts';

/**
 * An issue about a place in a policy, which keeps the policy out.
 *
 * @param place - the place; its value is shown as `found` unless it is long
 * @param problem - what is wrong there
 * @returns the issue as an error
 */
export function policyError({ path, value }: Place, problem: Omit<Problem, 'path' | 'found'>): Issue {
  return errorOf({ ...problem, path, found: value });
}
