import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { isTextPlace, itemsOf, memberOf, membersOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';

/**
 * The clauses that the outlines of a policy's sources hold.
 *
 * @param draft - the policy
 * @returns the places of the clauses, by the ids that rules cite
 */
export function outlinedClauses(draft: PolicyUnderCheck): readonly TextPlace[] {
  return itemsOf(memberOf(draft.root, 'sources')).flatMap((source) => {
    const id = memberOf(source, 'id');
    if (!isTextPlace(id)) return [];
    return membersOf(memberOf(source, 'clauses')).map(({ key, path }) => ({ value: `${id.value}/${key}`, path }));
  });
}

/**
 * The clauses that something cites.
 *
 * @param holder - the place of a rule, or of what an example expects
 * @returns the places of the clauses
 */
export function citations(holder: Place): readonly TextPlace[] {
  return itemsOf(memberOf(holder, 'cites')).filter(isTextPlace);
}

/**
 * That no outline holds a clause.
 *
 * @param place - the place of the clause's id
 * @param clauses - the clauses that there are
 * @returns the issue
 */
export function unknownClause(place: TextPlace, clauses: ReadonlySet<string>): Issue {
  return policyError(place, {
    code: 'unknown-clause',
    message: `no outline in \`sources\` holds the clause ${show(place.value)}`,
    ...unknownWord(place.value, {
      words: [...clauses],
      what: "a source's id, a slash, and a clause of its outline",
      listedIn: 'the outlines of `sources`',
      otherwise: 'add it to the outline of its source, or cite another clause',
    }),
  });
}
