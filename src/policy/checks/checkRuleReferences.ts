import type { Issue } from '../../domain/Result.ts';
import { didYouMean } from '../../input/didYouMean.ts';
import { show } from '../../input/inputIssue.ts';
import type { Draft } from '../Draft.ts';
import { isTextPlace, itemsOf, memberOf, membersOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { rulePlaces } from './rulePlaces.ts';

const idsOf = (rules: readonly Place[]): readonly string[] =>
  rules.map((rule) => memberOf(rule, 'id').value).filter((id) => typeof id === 'string');

/** The id of a rule of this very document; `undefined` for one of another layer, which cannot be looked up here. */
const ownId = (draft: Draft, id: string): string | undefined => {
  if (!id.includes('/')) return id;
  const prefix = `${String(memberOf(draft.root, 'id').value)}/`;
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
};

const isEndingCriterion = (rule: Place): boolean => memberOf(memberOf(rule, 'criterion'), 'for').value === 'ending';

const notACriterion = (place: TextPlace, criteria: readonly string[]): Issue =>
  policyError(place, {
    code: 'not-a-criterion',
    message: `${show(place.value)} is no criterion for ending a plan`,
    expected: 'the id of a rule with `criterion` for `ending`',
    help:
      didYouMean(place.value, criteria) ??
      'name a criterion of this policy, or write the document of one before its id',
  });

const unknownRule = (place: TextPlace, ids: readonly string[]): Issue =>
  policyError(place, {
    code: 'unknown-rule',
    message: `there is no rule ${show(place.value)}`,
    expected: 'the id of a rule of this policy, or of another with its document',
    help: didYouMean(place.value, ids) ?? 'name a rule of this policy, or write the document of one before its id',
  });

const routeCriteria = (draft: Draft): readonly TextPlace[] =>
  rulePlaces(draft)
    .flatMap((rule) => itemsOf(memberOf(memberOf(rule, 'route'), 'upon')))
    .filter(isTextPlace);

const rulesOfExamples = (draft: Draft): readonly TextPlace[] =>
  itemsOf(memberOf(draft.root, 'examples')).flatMap((example) => {
    const expect = memberOf(example, 'expect');
    const due = membersOf(memberOf(expect, 'due')).map(({ key, path }) => ({ value: key, path }));
    const listed = [...itemsOf(memberOf(expect, 'failing')), ...itemsOf(memberOf(expect, 'broken'))];
    return [...listed.filter(isTextPlace), ...due];
  });

/**
 * Finds references to rules that the policy does not hold. Those to rules of another document are left to the rulebook.
 *
 * @param draft - the policy
 * @returns the issues: `not-a-criterion`, `unknown-rule`
 */
export const checkRuleReferences: Check = (draft) => {
  const rules = rulePlaces(draft);
  const ids = idsOf(rules);
  const criteria = idsOf(rules.filter(isEndingCriterion));
  const missingFrom = (known: readonly string[]) => (place: TextPlace) => {
    const id = ownId(draft, place.value);
    return id !== undefined && !known.includes(id);
  };
  return [
    ...routeCriteria(draft)
      .filter(missingFrom(criteria))
      .map((place) => notACriterion(place, criteria)),
    ...rulesOfExamples(draft)
      .filter(missingFrom(ids))
      .map((place) => unknownRule(place, ids)),
  ];
};
