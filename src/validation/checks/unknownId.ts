import { expectedWord, unknownWord } from '../../input/words/unknownWord.ts';
import type { WordChoice } from '../../input/words/WordList.ts';

/** Among more ids than this none is looked for that may have been meant. */
const mostCompared = 100;

/**
 * What is to be said of an id that a case does not hold.
 *
 * @param id - the id
 * @param choice - the ids that it holds, and what to do where none of them is meant
 * @returns what is expected, and help
 * @example
 * ```ts
 * const choice = { words: ['anna', 'ben'], otherwise: 'add the child to `children`' };
 * expect(unknownId('bem', choice).help).toBe('did you mean `ben`?');
 * ```
 * @internal
 */
export function unknownId(id: string, choice: WordChoice): { readonly expected: string; readonly help: string } {
  return choice.words.length > mostCompared
    ? { expected: expectedWord(choice), help: choice.otherwise }
    : unknownWord(id, choice);
}
