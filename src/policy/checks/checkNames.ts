import { localNameOf, localOwners } from '../../domain/localFacts.ts';
import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import type { PolicyUnderCheck } from '../PolicyUnderCheck.ts';
import { itemsOf, memberOf, membersOf, type Place } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import { inSentence } from '../../input/words/inSentence.ts';
import { identifier } from '../schema/words.ts';
import type { Check } from './Check.ts';
import { findDuplicates, type Named } from './findDuplicates.ts';
import { rulePlaces, sectionPlaces } from './rulePlaces.ts';

const named = (draft: PolicyUnderCheck): readonly (Named & { readonly items: readonly Place[] })[] => [
  {
    items: itemsOf(memberOf(draft.root, 'sources')),
    key: 'id',
    code: 'duplicate-source',
    each: 'source',
    help: 'give one of the two sources another id',
  },
  {
    items: sectionPlaces(draft),
    key: 'id',
    code: 'duplicate-section-id',
    each: 'section',
    help: 'give one of the two sections another id',
  },
  {
    items: rulePlaces(draft),
    key: 'id',
    code: 'duplicate-rule-id',
    each: 'rule',
    help: 'give one of the two rules another id',
  },
  {
    items: itemsOf(memberOf(draft.root, 'judgement')),
    key: 'clause',
    code: 'duplicate-clause',
    each: 'clause left to people',
    help: 'make one entry of the two',
  },
];

/** A word that only lacks what every such name begins with. */
const lacksBeginning = (key: string): boolean => localNameOf(`local.${key}`) !== undefined && !key.startsWith('local');

const localNames = (draft: PolicyUnderCheck): readonly Issue[] =>
  membersOf(memberOf(draft.root, 'facts'))
    .filter(({ key }) => localNameOf(key) === undefined)
    .map(({ key, path }) =>
      policyError(
        { path, value: key },
        {
          code: 'not-a-local-name',
          message: `${show(key)} is no name for a fact of the policy's own`,
          expected: `\`local.\`, whose fact it is unless it is the child's (${inSentence(localOwners)}), and a word in camel case`,
          help: lacksBeginning(key)
            ? `did you mean ${show(`local.${key}`)}?`
            : 'write it like `local.visitsMissed` or `local.conference.familyTold`',
        },
      ),
    );

const conditionNames = (draft: PolicyUnderCheck): readonly Issue[] =>
  membersOf(memberOf(draft.root, 'conditions'))
    .filter(({ key }) => !identifier.test(key))
    .map(({ key, path }) =>
      policyError(
        { path, value: key },
        {
          code: 'not-kebab-case',
          message: `${show(key)} is not in kebab-case`,
          expected: 'small letters and digits, joined by single hyphens',
          help: 'write it like `a-review-held`',
        },
      ),
    );

/**
 * Finds names that stand twice, and names that a local fact or a condition cannot have.
 *
 * @param draft - the policy
 * @returns the issues: `duplicate-source`, `duplicate-section-id`, `duplicate-rule-id`, `duplicate-clause`,
 *   `not-a-local-name`, `not-kebab-case`
 */
export const checkNames: Check = (draft) => [
  ...named(draft).flatMap(({ items, ...group }) => findDuplicates(items, group)),
  ...localNames(draft),
  ...conditionNames(draft),
];
