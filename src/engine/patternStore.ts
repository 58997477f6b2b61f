import type { LaidOut } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';

/** Reads a pattern off a case: as many whole numbers for every case, each written at its place. */
export type PatternReader = (facts: LaidOut, moment: ReadMoment, pattern: number[]) => void;

/** Finds what belongs to a case. */
export type Finder<Found> = (facts: LaidOut, moment: ReadMoment) => Found;

/** What is kept for a pattern; patterns that are mixed to one number stand in a row. */
interface Kept<Found> {
  readonly pattern: readonly number[];
  readonly found: Found;
  readonly next: Kept<Found> | undefined;
}

const isSame = (one: readonly number[], other: readonly number[]): boolean => {
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
};

/**
 * Finds what belongs to a case by the case's pattern, and has it worked out where no case had that pattern before.
 *
 * All parts are mixed to one number, so that one look-up does for however many there are.
 *
 * @param read - reads the pattern off a case
 * @param workOut - works out what belongs to a case, from nothing of it but its pattern
 * @param onKeep - told each time that something more is kept
 * @returns the finder
 */
export function createPatternStore<Found>(
  read: PatternReader,
  workOut: Finder<Found>,
  onKeep: () => void,
): Finder<Found> {
  const store = new Map<number, Kept<Found>>();
  const pattern: number[] = [];

  return (facts, moment) => {
    read(facts, moment, pattern);
    let mixed = 0;
    for (let index = 0; index < pattern.length; index += 1) {
      mixed = (Math.imul(mixed, 31) + (pattern[index] as number)) | 0;
    }
    const first = store.get(mixed);
    let kept = first;
    while (kept !== undefined && !isSame(kept.pattern, pattern)) kept = kept.next;
    if (kept !== undefined) return kept.found;

    const own = [...pattern];
    const found = workOut(facts, moment);
    store.set(mixed, { pattern: own, found, next: first });
    onKeep();
    return found;
  };
}
