import type { Agency } from '../../domain/agencies.ts';
import { createFacts, laidOut } from '../../domain/Facts.ts';
import { kleene, type Kleene } from '../../domain/kleene.ts';
import type { FactValues } from '../../domain/vocabulary.ts';
import type { TableEntry } from '../../engine/ComparisonTable.ts';
import type { ReadMoment } from '../../engine/Moment.ts';

/** A comparison, and the truth that it is to have. */
export interface Wanted {
  readonly entry: TableEntry;
  readonly truth: Kleene;
}

/**
 * Looks for a set of agencies of which some comparisons have given truths. Agencies are taken in one by one, and
 * whatever cannot lead there is passed over, so that the answer is exact.
 *
 * @param fact - the fact that is the set
 * @param wanted - comparisons of that fact alone
 * @param moment - any moment: sets of agencies do not depend on it
 * @param agencies - every agency that there is, the most familiar first
 * @returns a set, small rather than large, or `undefined` where there is none
 * @internal
 */
export function possibleAgencies(
  fact: string,
  wanted: readonly Wanted[],
  moment: ReadMoment,
  agencies: readonly Agency[],
): readonly Agency[] | undefined {
  // The last are taken in last resort, so that familiar agencies make the set.
  const inTurn = agencies.toReversed();
  const look = (certain: readonly Agency[], next: number): readonly Agency[] | undefined => {
    const set: FactValues['attendance.agencies'] = { certain, possible: inTurn.slice(next) };
    const facts = laidOut(createFacts({ [fact as 'attendance.agencies']: set }));
    const truths = wanted.map(({ entry }) => entry.evaluate(facts, moment));
    if (truths.some((truth, index) => truth !== kleene.unknown && truth !== wanted[index]?.truth)) return undefined;
    if (!truths.includes(kleene.unknown)) return certain;
    return look(certain, next + 1) ?? look([...certain, inTurn[next] as Agency], next + 1);
  };
  return look([], 0);
}
