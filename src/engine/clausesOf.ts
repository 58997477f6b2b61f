import type { Policy } from './Policy.ts';

/**
 * Every clause of a policy's sources.
 *
 * @param policy - the policy
 * @param policy.sources - the texts that its rules cite
 * @returns their ids with their source's, such as `oxfordshire/2.1`, in the order of the outlines
 * @internal
 */
export function clausesOf({ sources }: Pick<Policy, 'sources'>): readonly string[] {
  return sources.flatMap(({ id, clauses }) => Object.keys(clauses).map((clause) => `${id}/${clause}`));
}
