import { factTypes } from '../../domain/factTypes.ts';
import { show } from '../../input/inputIssue.ts';
import type { DeclaresWords } from '../../engine/declaredWords.ts';
import { declarableKind } from '../../input/words/declarableList.ts';
import type { WordChoice } from '../../input/words/WordList.ts';
import { wordsInPolicy } from './wordsInPolicy.ts';

/**
 * The choices of a fact, with the way for a choice that is not among them.
 *
 * @param fact - the fact's name
 * @param choices - its choices
 * @param found - the choice that is not among them
 * @param policy - the policy, which may declare more of them
 * @returns the choices and the way
 */
export function choicesOfFact(
  fact: string,
  choices: readonly string[],
  found: string,
  policy: DeclaresWords,
): WordChoice {
  const type = factTypes.get(fact);
  if (type === undefined) {
    return {
      words: choices,
      otherwise: `add ${show(found)} to the choices of ${show(fact)} in \`facts\` of the policy`,
    };
  }
  if (typeof type === 'object' && declarableKind(type) !== undefined) return wordsInPolicy(type, policy);
  const own = `local.${fact.split('.').at(-1) ?? fact}`;
  return {
    words: choices,
    otherwise: `declare a fact of your own in \`facts\` for it, such as \`${own}\`, with a list of its choices as its type`,
  };
}
