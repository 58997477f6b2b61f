import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import { unknownWord } from '../../input/words/unknownWord.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { isTextPlace, itemsOf, memberOf, type Place, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { idsOf, lacks } from './ruleIds.ts';
import { rulePlaces } from './rulePlaces.ts';

const isEndingCriterion = (rule: Place): boolean => memberOf(memberOf(rule, 'criterion'), 'for').value === 'ending';

const notACriterion = (place: TextPlace, criteria: readonly string[]): Issue =>
  policyError(place, {
    code: 'not-a-criterion',
    message: `${show(place.value)} is no criterion for ending a plan`,
    ...unknownWord(place.value, {
      words: criteria,
      what: 'the id of a rule with `criterion` for `ending`',
      listedIn: '`sections`',
      otherwise: 'name a criterion of this policy, or write the document of one before its id',
    }),
  });

const routeCriteria = (draft: PolicyUnderCheck): readonly TextPlace[] =>
  rulePlaces(draft)
    .flatMap((rule) => itemsOf(memberOf(memberOf(rule, 'route'), 'forCriteria')))
    .filter(isTextPlace);

/**
 * Finds references to criteria that the policy does not hold. Those to rules of another document are left to the
 * rulebook.
 *
 * @param draft - the policy
 * @returns the issues: `not-a-criterion`
 */
export const checkRuleReferences: Check = (draft) => {
  const criteria = idsOf(rulePlaces(draft).filter(isEndingCriterion));
  return routeCriteria(draft)
    .filter(lacks(draft, criteria))
    .map((place) => notACriterion(place, criteria));
};
