import type { Facts } from '../domain/Facts.ts';
import type { ReadMoment } from './Moment.ts';

/** Reads one number or text of a pattern off a case. */
export type PatternReader = (facts: Facts, moment: ReadMoment) => number | string;

/** Finds what belongs to a case. */
export type Finder<Found> = (facts: Facts, moment: ReadMoment) => Found;

/** The ways on from one part of a pattern: to the next part, or at the last to what is kept. */
type Branch<Found> = Map<number | string, Branch<Found> | Found>;

/**
 * Finds what belongs to a case by the case's pattern, and has it worked out where no case had that pattern before.
 *
 * @param readers - what reads the parts of a pattern off a case
 * @param workOut - works out what belongs to a case, from nothing of it but its pattern
 * @param onKeep - told each time that something more is kept
 * @returns the finder
 */
export function createPatternStore<Found>(
  readers: readonly PatternReader[],
  workOut: Finder<Found>,
  onKeep: () => void,
): Finder<Found> {
  const [last = (): number => 0] = readers.slice(-1);
  const before = readers.slice(0, -1);
  const root: Branch<Found> = new Map();

  const keep: Finder<Found> = (facts, moment) => {
    let branch = root;
    for (const read of before) {
      const part = read(facts, moment);
      const next: Branch<Found> =
        (branch.get(part) as Branch<Found> | undefined) ?? new Map<number | string, Branch<Found> | Found>();
      branch.set(part, next);
      branch = next;
    }
    const found = workOut(facts, moment);
    branch.set(last(facts, moment), found);
    onKeep();
    return found;
  };

  return (facts, moment) => {
    let branch = root;
    for (const read of before) {
      const next = branch.get(read(facts, moment)) as Branch<Found> | undefined;
      if (next === undefined) return keep(facts, moment);
      branch = next;
    }
    return (branch.get(last(facts, moment)) as Found | undefined) ?? keep(facts, moment);
  };
}
