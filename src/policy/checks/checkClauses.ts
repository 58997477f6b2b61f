import type { Issue } from '../../domain/Result.ts';
import { show, warningOf } from '../../input/inputIssue.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { isTextPlace, itemsOf, memberOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { citations, outlinedClauses, unknownClause } from './clauseOutline.ts';
import { rulePlaces } from './rulePlaces.ts';

const leftClauses = (draft: PolicyUnderCheck): readonly TextPlace[] =>
  itemsOf(memberOf(draft.root, 'judgement'))
    .map((left) => memberOf(left, 'clause'))
    .filter(isTextPlace);

const missingCitation = (rule: Place): readonly Issue[] => {
  const cites = memberOf(rule, 'cites');
  if (!Array.isArray(cites.value) || cites.value.length > 0) return [];
  const problem = { code: 'missing-citation', message: 'the rule cites no clause', expected: 'at least one clause' };
  return [policyError(cites, { ...problem, help: 'cite the clause that the rule puts into effect' })];
};

const citedAndLeft = (left: TextPlace, cited: readonly TextPlace[]): readonly Issue[] => {
  const citing = cited.find(({ value }) => value === left.value);
  if (citing === undefined) return [];
  return [
    policyError(left, {
      code: 'clause-cited-and-left',
      message: `${show(left.value)} is left to people, and a rule acts on it`,
      expected: 'a clause that no rule cites',
      help: 'take it out of `judgement`, or out of the rule',
      related: [{ path: citing.path, message: 'the rule cites it here' }],
    }),
  ];
};

/**
 * Finds clauses that no outline holds, rules that cite none, and clauses that are both acted on and left to people.
 *
 * @param draft - the policy
 * @returns the issues: `unknown-clause`, `missing-citation`, `clause-cited-and-left`
 */
export const checkClauses: Check = (draft) => {
  const clauses = new Set(outlinedClauses(draft).map(({ value }) => value));
  const cited = rulePlaces(draft).flatMap(citations);
  const left = leftClauses(draft);
  return [
    ...[...cited, ...left].filter(({ value }) => !clauses.has(value)).map((place) => unknownClause(place, clauses)),
    ...rulePlaces(draft).flatMap(missingCitation),
    ...left.flatMap((place) => citedAndLeft(place, cited)),
  ];
};

/**
 * Finds clauses of an outline that no rule cites and that are not left to people either.
 *
 * @param draft - the policy
 * @returns the warnings: `clause-uncited`
 */
export const findUncitedClauses: Check = (draft) => {
  const answered = new Set([...rulePlaces(draft).flatMap(citations), ...leftClauses(draft)].map(({ value }) => value));
  return outlinedClauses(draft)
    .filter(({ value }) => !answered.has(value))
    .map(({ value, path }) =>
      warningOf({
        code: 'clause-uncited',
        path,
        message: `no rule cites ${show(value)}, and it is not left to people`,
        found: value,
        expected: 'a rule that acts on the clause, or its place under `judgement`',
        help: 'cite it in a rule, or add it to `judgement` with the reason',
      }),
    );
};
