import type { Policy } from '../../engine/Policy.ts';
import type { ExplainedClause } from './Explanation.ts';

/**
 * A clause with its number and its title.
 *
 * @param id - the clause's id: its source, a slash, and its number
 * @param policy - the document of the rule that cites it, where it is held
 * @returns the clause, without a title where the document's outlines have none
 * @internal
 */
export function clauseOf(id: string, policy: Policy | undefined): ExplainedClause {
  const slash = id.indexOf('/');
  const number = id.slice(slash + 1);
  const source = policy?.sources.find((one) => one.id === id.slice(0, slash));
  const title = source !== undefined && Object.hasOwn(source.clauses, number) ? source.clauses[number] : undefined;
  return title === undefined ? { id, number } : { id, number, title };
}
