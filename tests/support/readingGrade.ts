import { syllable } from 'syllable';

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** A number in a date is read as one beat at least; the words that are counted are what makes text hard. */
const syllablesIn = (word: string): number => Math.max(1, syllable(word));

/**
 * The grade at which sentences can be read, by Flesch and Kincaid. A reading age is the grade and five.
 *
 * @param sentences - texts of one or more whole sentences each, headings left out
 * @returns the grade: 6 can be read at 11
 * @source Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas for Navy enlisted personnel
 *   (1975)
 */
export function readingGrade(sentences: readonly string[]): number {
  const split = sentences.flatMap((text) => text.split(/(?<=[.?!])\s+/u)).filter((one) => wordsIn(one).length > 0);
  const words = split.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / split.length) + 11.8 * (syllables / words.length) - 15.59;
}
