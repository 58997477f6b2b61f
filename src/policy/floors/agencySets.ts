import type { Agency } from '../../domain/agencies.ts';
import { known, type Kleene } from '../../domain/kleene.ts';
import type { AtLeastCondition, IncludesCondition } from '../../engine/Condition.ts';
import type { Truths } from '../../engine/logic.ts';
import type { Policy } from '../../engine/Policy.ts';

/** A comparison of a set of agencies. */
export type SetComparison = AtLeastCondition | IncludesCondition;

/** A comparison of a set of agencies, and the tables by which the document that it stands in counts them. */
export interface ReadSetComparison {
  readonly comparison: SetComparison;
  readonly groupings: Policy['groupings'];
}

/** More sets than this are not tried out. */
const mostSets = 20_000;

/** A table of groupings; one that a policy does not hold has been refused when the policy was checked. */
type Grouping = NonNullable<Policy['groupings']>[string];

/** A comparison as a count: of some groups of agencies, so many must have a member in the set. */
interface Count {
  readonly groups: readonly (readonly Agency[])[];
  readonly least: number;
  /** Whether every agency is a group by itself, so that it matters how many of those that are alike there are. */
  readonly oneByOne: boolean;
}

const toCount = ({ comparison, groupings }: ReadSetComparison, agencies: readonly Agency[]): Count => {
  if ('includes' in comparison) return { groups: [[comparison.includes]], least: 1, oneByOne: false };
  const { countedBy, except = [], atLeast } = comparison;
  const oneByOne = countedBy === undefined;
  const groups = oneByOne ? agencies.map((agency) => [agency]) : Object.values(groupings?.[countedBy] as Grouping);
  const counted = groups.map((members) => members.filter((agency) => !except.includes(agency)));
  return { groups: counted, least: atLeast, oneByOne };
};

const holds = ({ groups, least }: Count, set: ReadonlySet<Agency>): boolean =>
  groups.filter((members) => members.some((agency) => set.has(agency))).length >= least;

/** What a count sees of an agency: the groups that it is in, or merely whether it is in one. */
const seenAs = (agency: Agency, { groups, oneByOne }: Count): string => {
  const own = groups.flatMap((members, index) => (members.includes(agency) ? [index] : []));
  return oneByOne ? String(own.length) : own.join();
};

/** Agencies that no count tells apart: of them, only how many there are matters. */
const alike = (counts: readonly Count[], agencies: readonly Agency[]): readonly (readonly Agency[])[] => {
  const groups = new Map<string, readonly Agency[]>();
  for (const agency of agencies) {
    const key = counts.map((count) => seenAs(agency, count)).join(' / ');
    groups.set(key, [...(groups.get(key) ?? []), agency]);
  }
  return [...groups.values()];
};

/** The sets that differ in what the counts see of them; `undefined` where they are too many. */
const tellingSets = (
  counts: readonly Count[],
  agencies: readonly Agency[],
): readonly (readonly Agency[])[] | undefined => {
  const mostThatMatter = Math.max(1, ...counts.map(({ least, oneByOne }) => (oneByOne ? least : 1)));
  let sets: readonly (readonly Agency[])[] = [[]];
  for (const members of alike(counts, agencies)) {
    const most = Math.min(members.length, mostThatMatter);
    const some = Array.from({ length: most + 1 }, (_, many) => members.slice(0, many));
    if (sets.length * some.length > mostSets) return undefined;
    sets = sets.flatMap((set) => some.map((more) => [...set, ...more]));
  }
  return sets;
};

/**
 * Every combination of truths that comparisons of one set of agencies can have together.
 *
 * @param compared - the comparisons
 * @param agencies - every agency that there is
 * @returns the combinations, each in the comparisons' order; `undefined` where too many sets would have to be tried out
 */
export function setRegions(
  compared: readonly ReadSetComparison[],
  agencies: readonly Agency[],
): readonly Truths[] | undefined {
  const counts = compared.map((one) => toCount(one, agencies));
  const regions = tellingSets(counts, agencies)?.map((members) => {
    const set = new Set(members);
    return counts.map((count): Kleene => known(holds(count, set)));
  });
  return regions && [...new Map(regions.map((region) => [region.join(), region])).values()];
}
