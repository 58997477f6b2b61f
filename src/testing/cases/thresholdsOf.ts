import { candidateValues, type Known, type Value } from '../../analysis/searching/candidateValues.ts';
import { compileOver } from '../../analysis/searching/compileOver.ts';
import { dayRelations, type AnyRelation } from '../../analysis/searching/dayRelations.ts';
import { agenciesOf, typesOf } from '../../analysis/searching/createExplorer.ts';
import { possibleAgencies } from '../../analysis/searching/possibleAgencies.ts';
import { createSpace } from '../../analysis/searching/Space.ts';
import type { Agency } from '../../domain/agencies.ts';
import { kleene } from '../../domain/kleene.ts';
import type { AgenciesKnownInPart, FactType } from '../../domain/vocabulary.ts';
import type { TableEntry } from '../../engine/ComparisonTable.ts';
import { factsOfRule } from '../../engine/factsOfRule.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import type { ReadMoment } from '../../engine/Moment.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Question } from '../../engine/Question.ts';
import type { Rulebook } from '../../engine/Rulebook.ts';
import { oncePer } from '../../domain/oncePer.ts';
import { ordinaryStage } from '../../analysis/searching/ordinaryStages.ts';

/** What some rules read of a case, and between which values they tell cases apart. */
export interface Thresholds {
  /** Every fact that is read: those that are no days, then days that others are counted from, then the other days. */
  readonly facts: readonly string[];
  /** The facts around whose values those of a fact lie: of the days that it is compared with, those that come first. */
  readonly drawnFrom: (fact: string) => readonly string[];
  /** The values that a fact may be taken to have, simple ones first, around those of the facts that it is drawn from. */
  readonly valuesOf: (fact: string, from: Known, moment: ReadMoment) => readonly Value[];
  /** The fact as a no: nothing is so, has come about or was there. Of choices among words, stages alone have one: the ordinary. */
  readonly noOf: (fact: string) => Value | undefined;
}

const no: Readonly<Record<string, Value>> = {
  'yes-no': false,
  judgement: false,
  date: null,
  instant: null,
  agencies: [],
  count: 0,
};

const unique = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

/** Sets that are known in part stand last. */
const sizeOf = (set: readonly Agency[] | AgenciesKnownInPart, agencies: readonly Agency[]): number =>
  'certain' in set ? agencies.length + set.certain.length : set.length;

/** Sets that just meet a comparison, or several together, with those of one agency less, more, or not known to be in it. */
const setsAround = (
  fact: string,
  entries: readonly TableEntry[],
  moment: ReadMoment,
  agencies: readonly Agency[],
): readonly Value[] => {
  const wanted = entries.filter(({ facts }) => facts.includes(fact)).map((entry) => ({ entry, truth: kleene.yes }));
  const just = [wanted, ...wanted.map((one) => [one])].flatMap((some) => {
    const set = possibleAgencies(fact, some, moment, agencies);
    return set === undefined ? [] : [set];
  });
  const around = just.flatMap((set) => {
    const another = agencies.filter((agency) => !set.includes(agency)).slice(0, 1);
    const knownInPart: AgenciesKnownInPart = { certain: set.slice(1), possible: set.slice(0, 1) };
    return [[], set, set.slice(1), set.slice(0, -1), [...set, ...another], knownInPart];
  });
  return unique(around, (set) => JSON.stringify(set)).toSorted(
    (one, other) => sizeOf(one, agencies) - sizeOf(other, agencies),
  );
};

/** The days that are compared with one another, by each of them. */
const neighboursOf = (
  entries: readonly TableEntry[],
  rules: readonly PlacedRule[],
  typeOf: (fact: string) => FactType | undefined,
): ReadonlyMap<string, Set<string>> => {
  const neighbours = new Map<string, Set<string>>();
  const join = (facts: readonly string[]): void => {
    for (const fact of facts) neighbours.set(fact, new Set([...(neighbours.get(fact) ?? []), ...facts]));
  };
  entries.forEach(({ facts }) => join(facts));
  rules.forEach(({ rule }) => join(factsOfRule(rule).filter((fact) => isDay(typeOf(fact)))));
  return neighbours;
};

const relationsOf = oncePer((policy: Policy): readonly AnyRelation[] => dayRelations([policy]));

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
  const space = createSpace([...new Set(rules.map(({ policy }) => policy))]);
  for (const question of questions) {
    const considered = rules.filter(({ rule }) => question.considers(rule));
    compileOver(question, considered, space);
  }
  const entries = space.entries();
  const considered = rules.filter(({ rule }) => questions.some((question) => question.considers(rule)));
  const policies = [...new Set(considered.map(({ policy }) => policy))];
  const relations = unique(policies.flatMap(relationsOf), ({ key }) => key);
  const typeOf = typesOf(policies);
  const agencies = agenciesOf([...new Set(rules.map(({ policy }) => policy))]);

  const named = new Set([
    ...entries.flatMap(({ facts }) => facts),
    ...considered.flatMap(({ rule }) => factsOfRule(rule)),
  ]);
  const facts = [...named].filter((fact) => typeOf(fact) !== undefined);
  const days = facts.filter((fact) => isDay(typeOf(fact)));
  const isAnchor = (fact: string): boolean => relations.some(({ from }) => from === fact);
  const neighbours = neighboursOf(entries, considered, typeOf);
  const inOrder = [
    ...facts.filter((fact) => !days.includes(fact)),
    ...days.filter(isAnchor),
    ...days.filter((day) => !isAnchor(day)),
  ];
  const earlier = new Map(
    inOrder.map((fact, index) => [fact, inOrder.slice(0, index).filter((other) => neighbours.get(fact)?.has(other))]),
  );
  const settled = new Map<string, readonly Value[]>();

  /** What a fact that is no day may be is the same in every case. */
  const settledValues = (fact: string, type: FactType, moment: ReadMoment): readonly Value[] => {
    if (type === 'agencies') return setsAround(fact, entries, moment, agencies);
    const samples = entries.filter((entry) => entry.facts.includes(fact)).flatMap((entry) => entry.samples);
    return candidateValues(fact, type, samples, new Map(), { moment, relations });
  };

  return {
    facts: inOrder,
    drawnFrom: (fact) => (isDay(typeOf(fact)) ? (earlier.get(fact) ?? []) : []),
    valuesOf: (fact, from, moment) => {
      const type = typeOf(fact);
      if (type === undefined) return [];
      if (isDay(type)) return candidateValues(fact, type, [], from, { moment, relations });
      const values = settled.get(fact) ?? settledValues(fact, type, moment);
      settled.set(fact, values);
      return values;
    },
    noOf: (fact) => {
      const type = typeOf(fact);
      return typeof type === 'string' ? no[type] : ordinaryStage(fact);
    },
  };
}

/**
 * The thresholds of one question, worked out once for each rulebook.
 *
 * @param rulebook - the rulebook
 * @param question - the question
 * @returns the facts that it reads, and the values around its thresholds
 * @internal
 */
export function thresholdsOfQuestion({ rules }: Rulebook, question: Question): Thresholds {
  return perRules(rules)(question);
}

const perRules = oncePer((rules: readonly PlacedRule[]) =>
  oncePer((question: Question) => thresholdsOf(rules, [question])),
);
