import { factTypes } from '../../domain/factTypes.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import { isSetComparison, setRegions } from './agencySets.ts';
import type { Leaf } from './Leaf.ts';

/**
 * Puts the groups together that compare one set of agencies, with the truths that some set gives.
 *
 * @param groups - the groups of a table
 * @param leafAt - the comparison at a place
 * @returns the groups; those of a set of which there would be too many to try out stay apart
 */
export function joinSets(
  groups: readonly ComparisonGroup[],
  leafAt: (place: number) => Leaf,
): readonly ComparisonGroup[] {
  const isOfSet = ({ facts: [fact = ''] }: ComparisonGroup): boolean => factTypes.get(fact) === 'agencies';
  const sets = groups.filter(isOfSet);
  const joined = [...new Set(sets.flatMap(({ facts }) => facts))].flatMap((fact): readonly ComparisonGroup[] => {
    const ofFact = sets.filter(({ facts }) => facts.includes(fact));
    const places = ofFact.flatMap((group) => group.places);
    const compared = places
      .map(leafAt)
      .flatMap(({ comparison, policy: { groupings } }) =>
        isSetComparison(comparison) ? [{ comparison, groupings }] : [],
      );
    const regions = setRegions(compared);
    return regions === undefined ? ofFact : [{ places, regions, facts: [fact] }];
  });
  return [...groups.filter((group) => !isOfSet(group)), ...joined];
}
