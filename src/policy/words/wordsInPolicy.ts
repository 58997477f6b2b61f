import type { Role } from '../../domain/roles.ts';
import { deadlineNames } from '../../domain/vocabulary/deadlineNames.ts';
import { questionNames } from '../../engine/Rule.ts';
import { domainList, isSameList, roleList, wayForAgency } from '../../input/words/domainLists.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { localFactTypes } from '../schema/policySchema.ts';

const broad = ['professionals', 'third-parties'] satisfies readonly Role[];

/** The way for a role that is not listed. */
const wayForRole = `take the nearest, such as \`${broad.join('` or `')}\`, and say in \`says\` who is meant`;

/** The ways that only some lists have. */
const ways: readonly (readonly [words: readonly string[], way: string])[] = [
  [roleList.words, wayForRole],
  [deadlineNames, 'lay down what has no name here as a `duty` with a `due`'],
  [questionNames, 'take the question that comes nearest; none can be added'],
  [localFactTypes, 'write a list of the choices, such as `["calm", "tense"]`'],
];

const anyWay = 'take the nearest, and say in `notes` what it leaves out';

/**
 * A closed list of words that can stand in a policy, with the way for a word that is not in it.
 *
 * @param words - the words
 * @returns the list and the way
 */
export function wordsInPolicy(words: readonly string[]): WordChoice {
  const [only = ''] = words;
  const own = ways.find(([some]) => isSameList(some, words))?.[1] ?? wayForAgency(words);
  return { ...domainList(words), otherwise: own ?? (words.length === 1 ? `write \`${only}\` here instead` : anyWay) };
}
