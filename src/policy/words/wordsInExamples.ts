import { domainList, isSameList, roleList, wayForAgency } from '../../input/words/domainLists.ts';
import type { WordChoice } from '../../input/words/WordList.ts';

const wayForRole = 'take the nearest; none can be added';
const wayForChoice =
  'let the policy declare a fact of its own in `facts` for it, with a list of its choices as its type';

/**
 * A closed list of words that can stand in examples, with the way for a word that is not in it.
 *
 * @param words - the words
 * @returns the list and the way
 */
export function wordsInExamples(words: readonly string[]): WordChoice {
  const [only = ''] = words;
  if (words.length === 1) return { words, otherwise: `write \`${only}\` here instead` };
  const way = isSameList(words, roleList.words) ? wayForRole : (wayForAgency(words) ?? wayForChoice);
  return { ...domainList(words), otherwise: way };
}
