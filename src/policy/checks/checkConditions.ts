import { agencies } from '../../domain/agencies.ts';
import type { Issue } from '../../domain/Result.ts';
import type { Condition } from '../../engine/Condition.ts';
import type { Draft } from '../Draft.ts';
import { isTextPlace, memberOf, type Place } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import type { Check } from './Check.ts';
import { constantTruth } from './constantTruth.ts';
import { typeOfFact } from './knownFacts.ts';
import { comparisonPlaces, conditionPlaces, partsOf } from './rulePlaces.ts';

const problems = {
  never: {
    code: 'impossible-condition',
    message: 'no facts can make this condition hold',
    expected: 'a condition that some facts meet',
    help: 'take out what contradicts the rest',
  },
  always: {
    code: 'always-true-condition',
    message: 'this condition holds whatever the facts',
    expected: 'a condition that some facts do not meet',
    help: 'take it out, or say what it leaves out',
  },
} as const;

/** How many agencies, or groupings of agencies, there are to count at most. */
const mostToCount = (draft: Draft, place: Place): number => {
  const comparison = draft.comparison(place);
  if (comparison === undefined || !('atLeast' in comparison) || 'before' in comparison) return Number.POSITIVE_INFINITY;
  const { countedBy, except = [] } = comparison;
  if (countedBy === undefined) return agencies.length - new Set(except).size;
  const table = draft.context.groupings?.[countedBy];
  if (table === undefined) return Number.POSITIVE_INFINITY;
  return Object.values(table).filter((members) => members.some((agency) => !except.includes(agency))).length;
};

const countsTooMany = (draft: Draft, place: Place): boolean => {
  const { value } = memberOf(place, 'atLeast');
  const fact = memberOf(place, 'fact');
  if (typeof value !== 'number' || !isTextPlace(fact) || typeOfFact(draft, fact.value) !== 'agencies') return false;
  return value > mostToCount(draft, place);
};

/** Told of the smallest part only, since the parts around it follow from it. */
const constantParts = (draft: Draft, place: Place): readonly Issue[] => {
  const inner = partsOf(place).flatMap((part) => constantParts(draft, part));
  if (inner.length > 0) return inner;
  if (countsTooMany(draft, place))
    return [policyError(place, { ...problems.never, help: 'ask for no more than there are' })];
  const truth = constantTruth(place.value as Condition, draft.context);
  return truth === undefined ? [] : [policyError(place, problems[truth])];
};

const canBeCompiled = (draft: Draft, place: Place): boolean =>
  draft.isSound(place) &&
  comparisonPlaces(place)
    .map((comparison) => memberOf(comparison, 'fact'))
    .every((fact) => isTextPlace(fact) && typeOfFact(draft, fact.value) !== undefined);

/**
 * Finds conditions, and parts of conditions, that can never or always hold, numbers and choices included.
 *
 * @param draft - the policy, with what is wrong with single comparisons known already
 * @returns the issues: `impossible-condition`, `always-true-condition`
 */
export const checkConditions: Check = (draft) =>
  conditionPlaces(draft)
    .filter((place) => canBeCompiled(draft, place))
    .flatMap((place) => constantParts(draft, place));
