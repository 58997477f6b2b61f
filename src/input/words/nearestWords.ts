import { distance } from 'fastest-levenshtein';
import { nearestWord } from './didYouMean.ts';

/** Shorter parts, such as `of`, say little. */
const shortestPart = 3;

const partsOf = (word: string): readonly string[] =>
  word
    .replace(/(?<end>[a-z0-9])(?<start>[A-Z])/gu, '$<end> $<start>')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part.length >= shortestPart);

/** The words that have most in common with another, in groups of those that have as much. */
const byPartsInCommon = (parts: readonly string[], words: readonly string[]): readonly (readonly string[])[] => {
  const groups: string[][] = Array.from({ length: parts.length + 1 }, () => []);
  for (const word of words) {
    const lower = word.toLowerCase();
    groups[parts.filter((part) => lower.includes(part)).length]?.push(word);
  }
  return groups.toReversed();
};

const mostAlike = (word: string, words: readonly string[]): readonly string[] =>
  words
    .map((candidate) => ({ candidate, away: distance(word, candidate) }))
    .toSorted((one, other) => one.away - other.away)
    .map(({ candidate }) => candidate);

/**
 * The words of a long list that are worth a look for someone who wrote another.
 *
 * @param word - what they wrote
 * @param words - what can be written
 * @param most - how many are wanted
 * @returns the word that was most likely meant, then those that have most parts in common with theirs, then those that are
 *   written most alike
 * @example
 * ```ts
 * expect(nearestWords('team-manager', ['court', 'social-work-manager', 'team-leader', 'child'], 2)).toEqual([
 *   'team-leader',
 *   'social-work-manager',
 * ]);
 * ```
 * @internal
 */
export function nearestWords(word: string, words: readonly string[], most: number): readonly string[] {
  const meant = nearestWord(word, words);
  const near = new Set(meant === undefined ? [] : [meant]);
  for (const group of byPartsInCommon(partsOf(word), words)) {
    if (near.size >= most) break;
    mostAlike(word, group).forEach((candidate) => near.add(candidate));
  }
  return [...near].slice(0, most);
}
