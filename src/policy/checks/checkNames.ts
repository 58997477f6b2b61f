import type { Issue } from '../../domain/Result.ts';
import { show } from '../../input/inputIssue.ts';
import type { Draft } from '../Draft.ts';
import { isTextPlace, itemsOf, memberOf, membersOf, type TextPlace } from '../Place.ts';
import { policyError } from '../policyIssue.ts';
import { localName } from '../schema/factSchema.ts';
import type { Check } from './Check.ts';

/** Lists of a policy in which something names each item, with what to say where two items have one name. */
const named = [
  {
    list: 'sources',
    key: 'id',
    code: 'duplicate-source',
    each: 'source',
    help: 'give one of the two sources another id',
  },
  { list: 'rules', key: 'id', code: 'duplicate-rule-id', each: 'rule', help: 'give one of the two rules another id' },
  {
    list: 'judgement',
    key: 'clause',
    code: 'duplicate-clause',
    each: 'clause left to people',
    help: 'make one entry of the two',
  },
  {
    list: 'examples',
    key: 'name',
    code: 'duplicate-example',
    each: 'example',
    help: 'give one of the two examples another name',
  },
] as const;

const namesIn = (draft: Draft, { list, key }: (typeof named)[number]): readonly TextPlace[] =>
  itemsOf(memberOf(draft.root, list))
    .map((item) => memberOf(item, key))
    .filter(isTextPlace);

const duplicates = (draft: Draft, group: (typeof named)[number]): readonly Issue[] => {
  const first = new Map<string, TextPlace>();
  return namesIn(draft, group).flatMap((place): readonly Issue[] => {
    const earlier = first.get(place.value);
    if (earlier === undefined) {
      first.set(place.value, place);
      return [];
    }
    const message = `${show(place.value)} stands for an earlier ${group.each} already`;
    const related = [{ path: earlier.path, message: 'it stands here first' }];
    return [policyError(place, { code: group.code, message, expected: 'each one once', help: group.help, related })];
  });
};

/** A word that only lacks what every such name begins with. */
const lacksBeginning = (key: string): boolean => localName.test(`local.${key}`) && !key.startsWith('local');

const localNames = (draft: Draft): readonly Issue[] =>
  membersOf(memberOf(draft.root, 'facts'))
    .filter(({ key }) => !localName.test(key))
    .map(({ key, path }) =>
      policyError(
        { path, value: key },
        {
          code: 'not-a-local-name',
          message: `${show(key)} is no name for a fact of the policy's own`,
          expected: '`local.` and words in camel case',
          help: lacksBeginning(key) ? `did you mean ${show(`local.${key}`)}?` : 'write it like `local.visitsMissed`',
        },
      ),
    );

/**
 * Finds names that stand twice, and names that a local fact cannot have.
 *
 * @param draft - the policy
 * @returns the issues: `duplicate-source`, `duplicate-rule-id`, `duplicate-clause`, `duplicate-example`,
 *   `not-a-local-name`
 */
export const checkNames: Check = (draft) => [
  ...named.flatMap((group) => duplicates(draft, group)),
  ...localNames(draft),
];
