import type { Agency } from '../../domain/agencies.ts';
import { kleene, type Kleene } from '../../domain/kleene.ts';
import type { ComparisonGroup, TableEntry } from '../../engine/ComparisonTable.ts';
import type { ReadMoment } from '../../engine/Moment.ts';
import type { Known, Value } from '../searching/candidateValues.ts';
import { possibleAgencies, type Wanted } from '../searching/possibleAgencies.ts';
import type { CaseChange, Write } from './CaseChange.ts';
import { partsOf, wholeOf } from './givenFacts.ts';

/** Agencies that are in a set, and further ones that may be. */
interface Members {
  readonly certain: readonly Agency[];
  readonly possible: readonly Agency[];
}

const membersOf = (value: Value | undefined): Members | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('certain' in value)) return { certain: value, possible: [] };
  return { certain: value.certain, possible: value.possible.filter((agency) => !value.certain.includes(agency)) };
};

const toValue = (members: Members): Value => (members.possible.length === 0 ? members.certain : members);

const without = (some: readonly Agency[], agency: Agency): readonly Agency[] => some.filter((one) => one !== agency);

const joined = ({ certain, possible }: Members, agency: Agency): Value =>
  toValue({ certain: [...certain, agency], possible: without(possible, agency) });

const left = ({ certain, possible }: Members, agency: Agency): Value =>
  toValue({ certain: without(certain, agency), possible: without(possible, agency) });

/** Who joins a part of a set joins the set; who leaves a set leaves its parts. */
const joinsAlong = (fact: string, agency: Agency, values: Known): readonly Write[] => {
  const whole = wholeOf(fact);
  const members = whole === undefined ? undefined : membersOf(values.get(whole));
  if (whole === undefined || members === undefined || members.certain.includes(agency)) return [];
  return [[whole, joined(members, agency)]];
};

const leavesAlong = (fact: string, agency: Agency, values: Known): readonly Write[] =>
  partsOf(fact).flatMap((part): readonly Write[] => {
    const members = membersOf(values.get(part));
    const isMember = members?.certain.includes(agency) === true || members?.possible.includes(agency) === true;
    return members === undefined || !isMember ? [] : [[part, left(members, agency)]];
  });

const oneMoreOrFewer = (
  fact: string,
  members: Members,
  values: Known,
  { agencies }: AgencyContext,
): readonly CaseChange[] =>
  agencies.flatMap((name) => {
    const isIn = members.certain.includes(name);
    const isLearnt = members.possible.includes(name);
    const joins: CaseChange = {
      fact,
      to: joined(members, name),
      agency: { name, joins: true, isLearnt },
      along: joinsAlong(fact, name, values),
    };
    const leaves: CaseChange = {
      fact,
      to: left(members, name),
      agency: { name, joins: false, isLearnt },
      along: leavesAlong(fact, name, values),
    };
    return [...(isIn ? [] : [joins]), ...(isIn || isLearnt ? [leaves] : [])];
  });

/** Something that a set of agencies must meet beside the comparisons: with those in it, and those that may be. */
const demand = (fact: string, evaluate: (certain: readonly Agency[], all: readonly Agency[]) => Kleene): Wanted => ({
  truth: kleene.yes,
  entry: {
    key: `demand ${fact}`,
    facts: [fact],
    group: `demand ${fact}`,
    samples: [true, false],
    holdsFor: (sample) => sample === true,
    evaluate: ({ values }) => {
      const { certain, possible } = membersOf(new Map(Object.entries(values)).get(fact)) ?? {
        certain: [],
        possible: [],
      };
      return evaluate(certain, [...certain, ...possible]);
    },
  },
});

/** A part holds nobody who is known not to be in the whole; a whole holds everyone who is in a part. */
const demandsOn = (fact: string, values: Known): readonly Wanted[] => {
  const whole = membersOf(values.get(wholeOf(fact) ?? ''));
  const allowed = whole && [...whole.certain, ...whole.possible];
  const needed = partsOf(fact).flatMap((part) => membersOf(values.get(part))?.certain ?? []);
  const staysWithin = (certain: readonly Agency[], all: readonly Agency[]): Kleene => {
    if (!certain.every((agency) => allowed?.includes(agency))) return kleene.no;
    return all.every((agency) => allowed?.includes(agency)) ? kleene.yes : kleene.unknown;
  };
  const holdsNeeded = (certain: readonly Agency[], all: readonly Agency[]): Kleene => {
    if (needed.every((agency) => certain.includes(agency))) return kleene.yes;
    return needed.every((agency) => all.includes(agency)) ? kleene.unknown : kleene.no;
  };
  return [
    ...(allowed === undefined ? [] : [demand(fact, staysWithin)]),
    ...(needed.length === 0 ? [] : [demand(fact, holdsNeeded)]),
  ];
};

const regionsOf = (
  groups: readonly ComparisonGroup[],
  entries: readonly TableEntry[],
): readonly (readonly Wanted[])[] =>
  groups.reduce<readonly (readonly Wanted[])[]>(
    (combinations, { places, regions }) =>
      combinations.flatMap((wanted) =>
        regions.map((region) => [
          ...wanted,
          ...places.flatMap((place, index): readonly Wanted[] => {
            const entry = entries[place];
            return entry === undefined ? [] : [{ entry, truth: region[index] ?? kleene.unknown }];
          }),
        ]),
      ),
    [[]],
  );

/** What is needed to know which sets of agencies can be told apart. */
export interface AgencyContext {
  readonly entries: readonly TableEntry[];
  readonly groups: readonly ComparisonGroup[];
  readonly moment: ReadMoment;
  /** Every agency that there is, the most familiar first. */
  readonly agencies: readonly Agency[];
}

/**
 * The ways in which a set of agencies can change: one more, one fewer. A set of which nothing is known is learnt whole, a
 * small one for each way in which the comparisons can come out.
 *
 * @param fact - the set
 * @param values - the case
 * @param context - the comparisons, all of which that read the fact read nothing else
 * @returns the changes
 * @internal
 */
export function agencyChanges(fact: string, values: Known, context: AgencyContext): readonly CaseChange[] {
  const members = membersOf(values.get(fact));
  if (members !== undefined) return oneMoreOrFewer(fact, members, values, context);
  const groups = context.groups.filter(({ facts }) => facts.includes(fact));
  const demands = demandsOn(fact, values);
  return regionsOf(groups, context.entries).flatMap((wanted): readonly CaseChange[] => {
    const set = possibleAgencies(fact, [...wanted, ...demands], context.moment, context.agencies);
    return set === undefined ? [] : [{ fact, to: set, along: [] }];
  });
}
