import { localNameOf, localOwners } from '../../domain/localFacts.ts';
import type { Issue } from '../../domain/Result.ts';
import { declarable, wordKinds, type WordKind } from '../../domain/vocabulary/declarable.ts';
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

/** A series is told of by the day from which the time to the next one is counted. */
const seriesTypes = (draft: PolicyUnderCheck): readonly Issue[] =>
  membersOf(memberOf(draft.root, 'facts'))
    .filter(({ key }) => localNameOf(key)?.owner === 'series')
    .flatMap((place): readonly Issue[] => {
      const type = memberOf(place, 'type');
      return type.value === undefined || type.value === 'date'
        ? []
        : [
            policyError(type, {
              code: 'series-not-a-day',
              message: `${show(place.key)} is a series, which is told of by a day`,
              expected: '`date`',
              help: 'write `date` here: its value is the day from which the time to the next one is counted',
            }),
          ];
    });

/** Names of one kind that a policy gives, and what one of them may look like. */
const namesOf = (draft: PolicyUnderCheck, holder: string, example: string): readonly Issue[] =>
  membersOf(memberOf(draft.root, holder))
    .filter(({ key }) => !identifier.test(key))
    .map(({ key, path }) =>
      policyError(
        { path, value: key },
        {
          code: 'not-kebab-case',
          message: `${show(key)} is not in kebab-case`,
          expected: 'small letters and digits, joined by single hyphens',
          help: `write it like \`${example}\``,
        },
      ),
    );

const exampleOf: Readonly<Record<WordKind, string>> = {
  roles: 'appeals-panel',
  agencies: 'childrens-reporter',
  categories: 'exploitation',
  routes: 'transfer-conference',
  kinds: 'core-group-review',
  deadlines: 'appeal-heard',
};

/** A word of the vocabulary needs no declaration, and has one meaning everywhere. */
const shippedAgain = (draft: PolicyUnderCheck, kind: WordKind): readonly Issue[] =>
  membersOf(memberOf(draft.root, kind))
    .filter(({ key }) => declarable[kind].some((word) => word === key))
    .map(({ key, path }) =>
      policyError(
        { path, value: key },
        {
          code: 'word-of-the-vocabulary',
          message: `${show(key)} is a word of the vocabulary already`,
          expected: 'a word that the vocabulary does not hold',
          help: 'take it out where the same is meant, or declare what you mean by another word',
        },
      ),
    );

const declaredNames = (draft: PolicyUnderCheck): readonly Issue[] =>
  wordKinds.flatMap((kind) => [...namesOf(draft, kind, exampleOf[kind]), ...shippedAgain(draft, kind)]);

/**
 * Finds names that stand twice, and names that a local fact, a condition or a declared word cannot have.
 *
 * @param draft - the policy
 * @returns the issues: `duplicate-source`, `duplicate-section-id`, `duplicate-rule-id`, `duplicate-clause`,
 *   `not-a-local-name`, `series-not-a-day`, `not-kebab-case`, `word-of-the-vocabulary`
 */
export const checkNames: Check = (draft) => [
  ...named(draft).flatMap(({ items, ...group }) => findDuplicates(items, group)),
  ...localNames(draft),
  ...seriesTypes(draft),
  ...namesOf(draft, 'conditions', 'a-review-held'),
  ...declaredNames(draft),
];
