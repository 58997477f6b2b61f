import { agencies, agencyBits } from '../domain/agencies.ts';
import { reachesAgeOn, type DayNumber } from '../domain/CalendarDay.ts';
import { factSlots, kleene, notHappened, unknown, type Kleene } from '../domain/factSlots.ts';
import type { Facts } from '../domain/Facts.ts';
import type { Counting } from '../domain/Period.ts';
import { dayAfter, dayBefore } from './addPeriod.ts';
import type {
  AtLeastCondition,
  BeforeCondition,
  Comparison,
  HappenedCondition,
  IncludesCondition,
  ReachedAgeCondition,
  WithinCondition,
} from './Condition.ts';
import { dayReader, isDay, type DayReader } from './dayReader.ts';
import type { ReadMoment } from './Moment.ts';
import type { Policy } from './Policy.ts';

/** A comparison once compiled: from a case to the truth of it. */
export type CompiledComparison = (facts: Facts, moment: ReadMoment) => Kleene;

const slotOf = (name: string): number => {
  const place = factSlots.get(name);
  if (place === undefined) throw new TypeError(`\`${name}\` is not a fact of the vocabulary`);
  return place.slot;
};

const truth = (holds: boolean): Kleene => (holds ? kleene.yes : kleene.no);

/** Days that are not known leave a comparison open; days that did not come about settle it as a no. */
const compareDays =
  (
    first: DayReader,
    second: DayReader,
    holds: (first: DayNumber, second: DayNumber, moment: ReadMoment) => boolean,
  ): CompiledComparison =>
  (facts, moment) => {
    const one = first(facts, moment);
    const other = second(facts, moment);
    if (one === notHappened || other === notHappened) return kleene.no;
    if (one === unknown || other === unknown) return kleene.unknown;
    return truth(holds(one, other, moment));
  };

const compileWithin = ({ fact, within, after }: WithinCondition, counting: Counting): CompiledComparison =>
  compareDays(
    dayReader(fact),
    dayReader(after),
    (day, anchor, { calendar }) => day <= dayAfter(anchor, within, counting, calendar),
  );

const compileBefore = ({ fact, before, atLeast }: BeforeCondition, counting: Counting): CompiledComparison =>
  compareDays(
    dayReader(fact),
    dayReader(before),
    atLeast === undefined
      ? (day, anchor) => day < anchor
      : (day, anchor, { calendar }) => day <= dayBefore(anchor, atLeast, counting, calendar),
  );

const compileReachedAge = ({ fact, reachedAge }: ReachedAgeCondition): CompiledComparison =>
  compareDays(dayReader(fact), dayReader('asOf'), (bornOn, today) => reachesAgeOn(bornOn, reachedAge) <= today);

const compileHappened = ({ fact, happened }: HappenedCondition): CompiledComparison => {
  const day = dayReader(fact);
  return (facts, moment) => {
    const on = day(facts, moment);
    if (on === unknown) return kleene.unknown;
    return truth((isDay(on) && on <= moment.today) === happened);
  };
};

const compileIncludes = ({ fact, includes }: IncludesCondition): CompiledComparison => {
  const slot = slotOf(fact);
  const bit = agencyBits([includes]);
  return ({ slots }) => {
    if (((slots[slot] as number) & bit) !== 0) return kleene.yes;
    return ((slots[slot + 1] as number) & bit) === 0 ? kleene.no : kleene.unknown;
  };
};

const countGroupings = (members: number, groupings: readonly number[]): number => {
  let count = 0;
  for (const grouping of groupings) if ((members & grouping) !== 0) count += 1;
  return count;
};

const compileAgencyCount = (
  { fact, atLeast, countedBy, except = [] }: AtLeastCondition,
  tables: Policy['groupings'],
): CompiledComparison => {
  const slot = slotOf(fact);
  const left = ~agencyBits(except);
  const groups =
    countedBy === undefined ? agencies.map((agency) => [agency]) : Object.values(tables?.[countedBy] ?? {});
  const groupings = groups.map((members) => agencyBits(members) & left);
  return ({ slots }) => {
    if (countGroupings(slots[slot] as number, groupings) >= atLeast) return kleene.yes;
    return countGroupings(slots[slot + 1] as number, groupings) < atLeast ? kleene.no : kleene.unknown;
  };
};

const compileCount = (slot: number, atLeast: number): CompiledComparison => {
  return ({ slots }) => {
    const count = slots[slot] as number;
    return count === unknown ? kleene.unknown : truth(count >= atLeast);
  };
};

const compileChoice = (slot: number, wanted: readonly number[]): CompiledComparison => {
  return ({ slots }) => {
    const chosen = slots[slot] as number;
    return chosen === unknown ? kleene.unknown : truth(wanted.includes(chosen));
  };
};

const compileLocal = (name: `local.${string}`, holds: (value: unknown) => boolean): CompiledComparison => {
  return ({ values }) => {
    const value = values[name];
    return value === undefined ? kleene.unknown : truth(holds(value));
  };
};

/**
 * A comparison as a closure over cases.
 *
 * @param comparison - a comparison that fits its fact's type
 * @param policy - the policy it stands in, for its way of counting and its tables
 * @returns the closure
 */
export function compileComparison(
  comparison: Comparison,
  policy: Pick<Policy, 'counting' | 'groupings'>,
): CompiledComparison {
  const { fact } = comparison;
  if ('within' in comparison) return compileWithin(comparison, policy.counting);
  if ('before' in comparison) return compileBefore(comparison, policy.counting);
  if ('reachedAge' in comparison) return compileReachedAge(comparison);
  if ('happened' in comparison) return compileHappened(comparison);
  if ('includes' in comparison) return compileIncludes(comparison);
  const local = fact.startsWith('local.') ? (fact as `local.${string}`) : undefined;
  if ('atLeast' in comparison) {
    if (local !== undefined) return compileLocal(local, (count) => Number(count) >= comparison.atLeast);
    const type = factSlots.get(fact)?.type;
    return type === 'agencies'
      ? compileAgencyCount(comparison, policy.groupings)
      : compileCount(slotOf(fact), comparison.atLeast);
  }
  const wanted: readonly unknown[] = 'in' in comparison ? comparison.in : [comparison.is];
  if (local !== undefined) return compileLocal(local, (value) => wanted.includes(value));
  const slot = slotOf(fact);
  const shift = factSlots.get(fact)?.shift as number;
  if (wanted[0] === true) return ({ slots }) => (((slots[slot] as number) >> shift) & 3) as Kleene;
  const choices = factSlots.get(fact)?.type as readonly string[];
  return compileChoice(
    slot,
    wanted.map((choice) => choices.indexOf(choice as string)),
  );
}
