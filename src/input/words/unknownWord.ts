import { didYouMean } from './didYouMean.ts';
import { inBackticks, longestWord } from './inBackticks.ts';
import { nearestWords } from './nearestWords.ts';
import { oneOf } from './oneOf.ts';
import type { WordChoice, WordList } from './WordList.ts';

/** More words than these are not told one by one. */
const mostTold = 30;
const nearestTold = 6;

/**
 * What can stand where a word of a closed list should.
 *
 * @param list - the list
 * @param word - what was written in its place, if it was a word
 * @returns every word; of a long list the nearest ones, and where the whole of it stands
 * @example
 * ```ts
 * expect(expectedWord({ words: ['must', 'should'], what: 'a force' })).toBe('a force: one of `must`, `should`');
 * ```
 * @internal
 */
export function expectedWord({ words, what, listedIn }: WordList, word?: string): string {
  if (words.length === 0) return `${what ?? 'a word'}, of which there is none yet`;
  if (words.length <= mostTold || listedIn === undefined) {
    return what === undefined ? oneOf(words) : `${what}: ${oneOf(words)}`;
  }
  const isCompared = word !== undefined && word.length <= longestWord;
  const near = isCompared ? nearestWords(word, words, nearestTold).map(inBackticks) : [];
  const suchAs = near.length === 0 ? '' : `, such as ${near.join(', ')}`;
  return `${what ?? 'a word of the list'}${suchAs}; all ${String(words.length)} stand in ${listedIn}`;
}

/**
 * What is to be said of a word that is not in a closed list: what could stand there, and how to mend it.
 *
 * @param word - what was written
 * @param choice - the list, and the way for a word that is not in it
 * @returns what is expected, and help: what may have been meant, what to do otherwise, or both
 * @example
 * ```ts
 * const force = { words: ['must', 'should'], otherwise: 'say it in `notes`' };
 * expect(unknownWord('shoud', force)).toEqual({ expected: 'one of `must`, `should`', help: 'did you mean `should`?' });
 * ```
 * @internal
 */
export function unknownWord(word: string, choice: WordChoice): { readonly expected: string; readonly help: string } {
  return { expected: expectedWord(choice, word), help: didYouMean(word, choice.words, choice.otherwise) };
}
