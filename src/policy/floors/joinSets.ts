import type { Agency } from '../../domain/agencies.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { everyWord } from '../../engine/declaredWords.ts';
import type { ComparisonGroup } from '../../engine/ComparisonTable.ts';
import { setRegions, type SetComparison } from './agencySets.ts';
import type { Leaf } from './Leaf.ts';

/** A set of agencies is compared in no other way, as was found when the policy was checked. */
const isOfAgencies = (leaf: Leaf): leaf is Leaf & { readonly comparison: SetComparison } =>
  'includes' in leaf.comparison || 'atLeast' in leaf.comparison;

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
  const isOfSet = ({ facts }: ComparisonGroup): boolean => facts.some((fact) => factTypes.get(fact) === 'agencies');
  const sets = groups.filter(isOfSet);
  const joined = [...new Set(sets.flatMap(({ facts }) => facts))].flatMap((fact): readonly ComparisonGroup[] => {
    const ofFact = sets.filter(({ facts }) => facts.includes(fact));
    const places = ofFact.flatMap((group) => group.places);
    const compared = places
      .map(leafAt)
      .filter(isOfAgencies)
      .map(({ comparison, policy }) => ({ comparison, policy }));
    const policies = compared.map(({ policy }) => policy);
    const regions = setRegions(
      compared.map(({ comparison, policy: { groupings } }) => ({ comparison, groupings })),
      everyWord('agencies', policies) as readonly Agency[],
    );
    return regions === undefined ? ofFact : [{ places, regions, facts: [fact] }];
  });
  return [...groups.filter((group) => !isOfSet(group)), ...joined];
}
