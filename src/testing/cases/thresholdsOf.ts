import { candidateValues, type Known, type Value } from '../../analysis/candidateValues.ts';
import { compileOver } from '../../analysis/compileOver.ts';
import { dayRelations, type DayRelation } from '../../analysis/dayRelations.ts';
import { possibleAgencies } from '../../analysis/possibleAgencies.ts';
import { createSpace } from '../../analysis/Space.ts';
import { agencies, type Agency } from '../../domain/agencies.ts';
import { factTypes } from '../../domain/factTypes.ts';
import { kleene } from '../../domain/kleene.ts';
import type { AgenciesKnownInPart, FactType } from '../../domain/vocabulary.ts';
import type { TableEntry } from '../../engine/ComparisonTable.ts';
import { factsOfRule } from '../../engine/factsOfRule.ts';
import type { PlacedRule } from '../../engine/LaidRule.ts';
import type { ReadMoment } from '../../engine/Moment.ts';
import type { Question } from '../../engine/Question.ts';

/** What some rules read of a case, and between which values they tell cases apart. */
export interface Thresholds {
  /** Every fact that is read: those that are no days, then days that others are counted from, then the other days. */
  readonly facts: readonly string[];
  /** The values that a fact may be taken to have, simple ones first, where others are known already. */
  readonly valuesOf: (fact: string, known: Known, moment: ReadMoment) => readonly Value[];
}

const unique = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

const sizeOf = (set: readonly Agency[] | AgenciesKnownInPart): number =>
  'certain' in set ? agencies.length + set.certain.length : set.length;

/** Sets that just meet a comparison, or several together, with those of one agency less, more, or not known to be in it. */
const setsAround = (fact: string, entries: readonly TableEntry[], moment: ReadMoment): readonly Value[] => {
  const wanted = entries.filter(({ facts }) => facts.includes(fact)).map((entry) => ({ entry, truth: kleene.yes }));
  const just = [wanted, ...wanted.map((one) => [one])].flatMap((some) => {
    const set = possibleAgencies(fact, some, moment);
    return set === undefined ? [] : [set];
  });
  const around = just.flatMap((set) => {
    const another = agencies.filter((agency) => !set.includes(agency)).slice(0, 1);
    const knownInPart: AgenciesKnownInPart = { certain: set.slice(1), possible: set.slice(0, 1) };
    return [[], set, set.slice(1), set.slice(0, -1), [...set, ...another], knownInPart];
  });
  return unique(around, (set) => JSON.stringify(set)).toSorted((one, other) => sizeOf(one) - sizeOf(other));
};

/** The days that are compared with one another, by each of them. */
const neighboursOf = (
  entries: readonly TableEntry[],
  rules: readonly PlacedRule[],
): ReadonlyMap<string, Set<string>> => {
  const neighbours = new Map<string, Set<string>>();
  const join = (facts: readonly string[]): void => {
    for (const fact of facts) neighbours.set(fact, new Set([...(neighbours.get(fact) ?? []), ...facts]));
  };
  entries.forEach(({ facts }) => join(facts));
  rules.forEach(({ rule }) => join(factsOfRule(rule).filter((fact) => isDay(factTypes.get(fact)))));
  return neighbours;
};

const isDay = (type: FactType | undefined): boolean => type === 'date' || type === 'instant';

/**
 * What rules read of a case when questions are asked of them, and their thresholds: ages, counts, periods, choices.
 *
 * @param rules - the rules in force
 * @param questions - the questions that are asked
 * @returns the facts, and the values around the thresholds
 * @internal
 */
export function thresholdsOf(rules: readonly PlacedRule[], questions: readonly Question[]): Thresholds {
  const space = createSpace();
  questions.forEach((question) => compileOver(question, rules, space));
  const entries = space.entries();
  const considered = rules.filter(({ rule }) => questions.some((question) => question.considers(rule)));
  const policies = [...new Set(considered.map(({ policy }) => policy))];
  const relations: readonly DayRelation[] = dayRelations(policies);
  const local = new Map(policies.flatMap(({ facts = {} }) => Object.entries(facts)));
  const typeOf = (fact: string): FactType | undefined => factTypes.get(fact) ?? local.get(fact)?.type;

  const named = new Set([
    ...entries.flatMap(({ facts }) => facts),
    ...considered.flatMap(({ rule }) => factsOfRule(rule)),
  ]);
  const facts = [...named].filter((fact) => typeOf(fact) !== undefined);
  const days = facts.filter((fact) => isDay(typeOf(fact)));
  const isAnchor = (fact: string): boolean => relations.some(({ from }) => from === fact);
  const neighbours = neighboursOf(entries, considered);
  const sets = new Map<string, readonly Value[]>();

  return {
    facts: [
      ...facts.filter((fact) => !days.includes(fact)),
      ...days.filter(isAnchor),
      ...days.filter((day) => !isAnchor(day)),
    ],
    valuesOf: (fact, known, moment) => {
      const type = typeOf(fact);
      if (type === undefined) return [];
      if (type === 'agencies') {
        const around = sets.get(fact) ?? setsAround(fact, entries, moment);
        sets.set(fact, around);
        return around;
      }
      const samples = entries.filter((entry) => entry.facts.includes(fact)).flatMap((entry) => entry.samples);
      const near = new Map([...known].filter(([other]) => neighbours.get(fact)?.has(other) === true));
      return candidateValues(fact, type, samples, near, { moment, relations });
    },
  };
}
