import type { DeclaresWords } from '../../engine/declaredWords.ts';
import { declarableKind, withDeclaredWords } from '../../input/words/declarableList.ts';
import { wayForAgency } from '../../input/words/domainLists.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { listsOf } from './declaredBy.ts';

const wayForChoice =
  'let the policy declare a fact of its own in `facts` for it, with a list of its choices as its type';

const wayFor = (words: readonly string[]): string => {
  const [only = ''] = words;
  if (words.length === 1) return `write \`${only}\` here instead`;
  const kind = declarableKind(words);
  if (kind === undefined) return wayForChoice;
  return [`let the policy declare one of its own in \`${kind}\``, ...wayForAgency(words)].join(', or ');
};

/**
 * A list of words that can stand in examples, with the way for a word that is not in it.
 *
 * @param words - the words of the vocabulary or of the schema
 * @param policy - the policy beside which the examples stand, which may declare more of them
 * @returns the list with those, and the way
 */
export function wordsInExamples(words: readonly string[], policy: DeclaresWords): WordChoice {
  return { ...withDeclaredWords(words, listsOf(policy), 'the policy'), otherwise: wayFor(words) };
}
