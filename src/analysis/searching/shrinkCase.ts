import type { FactValues } from '../../domain/vocabulary.ts';

/**
 * A case with as few facts as still make it what it is.
 *
 * @param facts - the case
 * @param isStill - whether a case is still what it is to be; what holds of a case must hold of one that says more, so that
 *   a fact which cannot be left out now cannot be left out later
 * @returns a case of which no fact can be left out
 * @internal
 */
export function shrinkCase(facts: FactValues, isStill: (facts: FactValues) => boolean): FactValues {
  return Object.keys(facts).reduce<FactValues>((kept, left) => {
    const less = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== left)) as FactValues;
    return isStill(less) ? less : kept;
  }, facts);
}
