import { questionNames } from '../../engine/Rule.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import { declarableKind, withDeclaredWords } from '../../input/words/declarableList.ts';
import { isSameList, wayForAgency } from '../../input/words/domainLists.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { localFactTypes } from '../schema/policySchema.ts';
import { listsOf } from './declaredBy.ts';

/** The ways that only some lists have. */
const ways: readonly (readonly [words: readonly string[], way: string])[] = [
  [questionNames, 'take the question that comes nearest; none can be added'],
  [localFactTypes, 'write a list of the choices, such as `["calm", "tense"]`'],
];

const anyWay = 'take the nearest, and say in `notes` what it leaves out';

const wayFor = (words: readonly string[]): string => {
  const kind = declarableKind(words);
  if (kind !== undefined)
    return [`declare one of your own in \`${kind}\` of the policy`, ...wayForAgency(words)].join(', or ');
  const [only = ''] = words;
  return (
    ways.find(([some]) => isSameList(some, words))?.[1] ??
    (words.length === 1 ? `write \`${only}\` here instead` : anyWay)
  );
};

/**
 * A list of words that can stand in a policy, with the way for a word that is not in it.
 *
 * @param words - the words of the vocabulary or of the schema
 * @param policy - the policy, which may declare more of them
 * @returns the list with those, and the way
 */
export function wordsInPolicy(words: readonly string[], policy: DeclaresWords): WordChoice {
  return { ...withDeclaredWords(words, listsOf(policy), 'the policy'), otherwise: wayFor(words) };
}
