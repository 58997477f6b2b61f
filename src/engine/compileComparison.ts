import type { Agency } from '../domain/agencies.ts';
import { agencyBits } from '../domain/agencyBits.ts';
import { reachesAgeOn, type DayNumber } from '../domain/CalendarDay.ts';
import { stagesInPart } from '../domain/stages.ts';
import { choiceNumber, notHappened, truthPlace, unknown, valuePlace } from '../domain/factSlots.ts';
import { kleene, known, opposite, type Kleene } from '../domain/kleene.ts';
import type { Facts } from '../domain/Facts.ts';
import type { Counting } from '../domain/Period.ts';
import { dayAfter, dayBefore } from './countPeriod.ts';
import type {
  AtLeastCondition,
  BeforeCondition,
  Comparison,
  HappenedCondition,
  IncludesCondition,
  ReachedAgeCondition,
  WithinCondition,
} from './Condition.ts';
import { dayReader, type DayReader } from './dayReader.ts';
import { lastDayFrom } from './lastDayFrom.ts';
import type { ReadMoment } from './Moment.ts';
import type { Policy } from './Policy.ts';

/** A comparison once compiled: from a case to the truth of it. */
export type CompiledComparison = (facts: Facts, moment: ReadMoment) => Kleene;

/** Days that are not known leave a comparison open; days that did not come about settle it as a no. */
const compareDays = (
  first: DayReader,
  second: DayReader,
  holds: (first: DayNumber, second: DayNumber, moment: ReadMoment) => boolean,
): CompiledComparison => {
  return (facts, moment) => {
    const one = first(facts, moment);
    const other = second(facts, moment);
    if (one === notHappened || other === notHappened) return kleene.no;
    if (one === unknown || other === unknown) return kleene.unknown;
    return known(holds(one, other, moment));
  };
};

const compileWithin = ({ fact, within, after }: WithinCondition, counting: Counting): CompiledComparison =>
  compareDays(
    dayReader(fact),
    dayReader(after),
    (day, anchor, { calendar }) => day <= dayAfter(anchor, within, counting, calendar),
  );

const compileBefore = ({ fact, before, atLeast, orOn }: BeforeCondition, counting: Counting): CompiledComparison =>
  compareDays(
    dayReader(fact),
    dayReader(before),
    atLeast === undefined
      ? (day, anchor) => (orOn ? day <= anchor : day < anchor)
      : (day, anchor, { calendar }) => day <= dayBefore(anchor, atLeast, counting, calendar),
  );

const compileReachedAge = ({ fact, reachedAge }: ReachedAgeCondition): CompiledComparison => {
  const place = valuePlace(fact, 'day');
  const lastBirth = lastDayFrom((bornOn) => reachesAgeOn(bornOn, reachedAge));
  return ({ numbers, reading }, moment) => {
    const bornOn = numbers[place];
    if (bornOn === undefined) return kleene.unknown;
    return known(bornOn !== notHappened && bornOn <= lastBirth(reading?.ageOn ?? moment.today, moment));
  };
};

const compileHappened = ({ fact, happened }: HappenedCondition): CompiledComparison => {
  const place = valuePlace(fact, 'day');
  return ({ numbers }, { today }) => {
    const day = numbers[place];
    if (day === undefined) return kleene.unknown;
    return known((day !== notHappened && day <= today) === happened);
  };
};

/** Agencies of which nothing is known may all be in the set. */
const any = -1;

const compileIncludes = ({ fact, includes }: IncludesCondition): CompiledComparison => {
  const certain = valuePlace(fact, 'certain');
  const possible = valuePlace(fact, 'possible');
  const bit = agencyBits([includes]);
  return ({ numbers }) => {
    if (((numbers[certain] ?? 0) & bit) !== 0) return kleene.yes;
    return ((numbers[possible] ?? any) & bit) === 0 ? kleene.no : kleene.unknown;
  };
};

const countBits = (members: number): number => {
  let count = 0;
  for (let left = members; left !== 0; left &= left - 1) count += 1;
  return count;
};

const countGroupings = (members: number, groupings: readonly number[]): number => {
  let count = 0;
  for (const grouping of groupings) if ((members & grouping) !== 0) count += 1;
  return count;
};

/** A table of groupings; one that a policy does not hold has been refused when the policy was checked. */
type Grouping = Readonly<Record<string, readonly Agency[]>>;

const compileAgencyCount = (
  { fact, atLeast, countedBy, except = [] }: AtLeastCondition,
  tables: Policy['groupings'],
): CompiledComparison => {
  const certain = valuePlace(fact, 'certain');
  const possible = valuePlace(fact, 'possible');
  const counting = ~agencyBits(except);
  const table = countedBy === undefined ? undefined : Object.values(tables?.[countedBy] as Grouping);
  const groupings = table?.map((members) => agencyBits(members) & counting);
  const count = (members: number): number =>
    groupings === undefined ? countBits(members & counting) : countGroupings(members, groupings);
  return ({ numbers }) => {
    if (count(numbers[certain] ?? 0) >= atLeast) return kleene.yes;
    return count(numbers[possible] ?? any) < atLeast ? kleene.no : kleene.unknown;
  };
};

const compileNumber = (place: number, holds: (number: number) => boolean): CompiledComparison => {
  return ({ numbers }) => {
    const number = numbers[place];
    return number === undefined ? kleene.unknown : known(holds(number));
  };
};

/** A fact is either a count or a set of agencies, and only the one that it is can be known. */
const compileAtLeast = (comparison: AtLeastCondition, tables: Policy['groupings']): CompiledComparison => {
  const { fact, atLeast } = comparison;
  const agencies = compileAgencyCount(comparison, tables);
  const count = compileNumber(valuePlace(fact, 'count'), (number) => number >= atLeast);
  return (facts, moment) => {
    const truth = count(facts, moment);
    return truth === kleene.unknown ? agencies(facts, moment) : truth;
  };
};

/** One of some words. Where every word is named that it can be, any other is a value that is not known. */
const compileWord = (fact: string, wanted: readonly string[], every?: readonly string[]): CompiledComparison => {
  const place = valuePlace(fact, 'choice');
  const isWanted = (word: string): boolean => wanted.includes(word);
  const truths = new Map([...(every ?? []), ...wanted].map((word) => [choiceNumber(word), known(isWanted(word))]));
  for (const [word, left] of Object.entries(stagesInPart(fact))) {
    // What is known in part holds where each of the stages that are left does.
    truths.set(
      choiceNumber(word),
      left.some(isWanted) ? (left.every(isWanted) ? kleene.yes : kleene.unknown) : kleene.no,
    );
  }
  const otherwise = every === undefined ? kleene.no : kleene.unknown;
  return ({ numbers }) => {
    const chosen = numbers[place];
    return chosen === undefined ? kleene.unknown : (truths.get(chosen) ?? otherwise);
  };
};

/**
 * A comparison as a closure over cases.
 *
 * @param comparison - a comparison that fits its fact's type
 * @param policy - the policy it stands in, for its way of counting and its tables
 * @param every - every word that its fact can be, where they are named
 * @returns the closure
 */
export function compileComparison(
  comparison: Comparison,
  policy: Pick<Policy, 'counting' | 'groupings'>,
  every?: readonly string[],
): CompiledComparison {
  if ('within' in comparison) return compileWithin(comparison, policy.counting);
  if ('before' in comparison) return compileBefore(comparison, policy.counting);
  if ('reachedAge' in comparison) return compileReachedAge(comparison);
  if ('happened' in comparison) return compileHappened(comparison);
  if ('includes' in comparison) return compileIncludes(comparison);
  if ('atLeast' in comparison) return compileAtLeast(comparison, policy.groupings);
  if ('is' in comparison && typeof comparison.is === 'boolean') {
    const { word, shift } = truthPlace(comparison.fact);
    const isSo: CompiledComparison = ({ truths }) => (((truths[word] as number) >> shift) & 3) as Kleene;
    return comparison.is ? isSo : (facts, moment) => opposite(isSo(facts, moment));
  }
  const chosen = 'in' in comparison ? comparison.in : [String(comparison.is)];
  return compileWord(comparison.fact, chosen, every);
}
