import { agencies, type Agency } from '../../src/domain/agencies.ts';
import { readDay, toCalendarDay, toDayNumber } from '../../src/domain/CalendarDay.ts';
import { factTypes } from '../../src/domain/factTypes.ts';
import { readInstant, toInstant } from '../../src/domain/Instant.ts';
import type { Period, WrittenPeriod } from '../../src/domain/Period.ts';
import { countFactOf } from '../../src/engine/Due.ts';
import { roles } from '../../src/domain/roles.ts';
import type { AgenciesKnownInPart } from '../../src/domain/vocabulary.ts';
import { dayAfter, dayBefore } from '../../src/engine/countPeriod.ts';
import type { Moment } from '../../src/engine/Moment.ts';
import type { DaysCompared, FactsRead } from './factsRead.ts';

/** A value of a fact of any type. */
export type Value = boolean | string | number | null | readonly Agency[] | AgenciesKnownInPart;

/** Values of some facts by their names; what is absent is not known. */
export type Known = Readonly<Record<string, Value>>;

const secondsInDay = 86_400;

/** So many days before or after another day lies every period of the shipped policies that is counted twice over. */
const farOff = 1000;

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Days on which a period from or to a day begins or ends, with those on which a month's end could hide it. */
const around = (day: number, period: Period | undefined, { calendar }: Moment): readonly number[] => {
  if (period === undefined) return [day - 1, day, day + 1];
  const ends =
    'hours' in period
      ? [day - 1, day + 1]
      : [dayAfter(day, period, 'exclusive', calendar), dayBefore(day, period, 'exclusive', calendar)];
  return ends.flatMap((end) => [end - 4, end - 1, end, end + 1, end + 4]);
};

/** A period with its number, where a fact says it: the least that it can be while that is not known. */
const counted = (period: WrittenPeriod | undefined, known: Known): Period | undefined => {
  const fact = countFactOf(period);
  if (fact === undefined || period === undefined) return period as Period | undefined;
  const [unit] = Object.keys(period) as [string];
  return { [unit]: Number(known[fact] ?? 1) } as unknown as Period;
};

/** The day that a value tells, if it tells one. */
const daysIn = (value: Value | undefined): readonly number[] => {
  const day = typeof value === 'string' ? (readInstant(value)?.day ?? readDay(value)) : undefined;
  return day === undefined ? [] : [day];
};

const daysNear = (fact: string, { daysCompared }: FactsRead, known: Known, moment: Moment): readonly number[] => {
  const today = toDayNumber(moment.asOf);
  const all = [today, ...Object.values(known).flatMap(daysIn)];
  const dayOf = (name: string): readonly number[] =>
    // What is counted from a day not known yet may still turn around the day of the question.
    name === 'asOf' || known[name] === undefined ? [today] : daysIn(known[name]);
  const near = ({ days, period }: DaysCompared): readonly number[] =>
    days
      .filter((name) => name !== fact)
      .flatMap(dayOf)
      .flatMap((day) => [...around(day, undefined, moment), ...around(day, counted(period, known), moment)]);
  const compared = daysCompared.filter(({ days }) => days.includes(fact));
  // What counts from a day that counts from another one, neither known, may lie far off all that is known.
  return distinct([today, Math.min(...all) - farOff, Math.max(...all) + farOff, ...compared.flatMap(near)]);
};

const hoursOf = (period: Period | undefined): number => (period !== undefined && 'hours' in period ? period.hours : 0);

const instantsNear = (fact: string, read: FactsRead, known: Known, moment: Moment): readonly string[] => {
  const ofDays = daysNear(fact, read, known, moment).flatMap((day) => [
    toInstant(day * secondsInDay, 0),
    toInstant((day + 1) * secondsInDay - 1, 0),
    toInstant(day * secondsInDay, 60),
  ]);
  const compared = read.daysCompared.filter(({ days }) => days.includes(fact));
  const ofMoments = compared.flatMap(({ days, period }) =>
    days.flatMap((name) => {
      const value = known[name];
      const seconds = typeof value === 'string' ? readInstant(value)?.seconds : undefined;
      const length = hoursOf(counted(period, known)) * 3600;
      if (name === fact || seconds === undefined || length === 0) return [];
      return [seconds, seconds + length, seconds + length + 1, seconds - length, seconds - length - 1];
    }),
  );
  return distinct([...ofDays, ...ofMoments.map((seconds) => toInstant(seconds, 0))]);
};

/** Enough agencies for every threshold of the shipped policies, two of them in one professional grouping. */
const someAgencies = [
  'childrens-social-care',
  'health-visiting',
  'school-nursing',
  'school',
  'police',
] as const satisfies readonly Agency[];

const subsetsOf = (members: readonly Agency[]): readonly (readonly Agency[])[] =>
  members.reduce<readonly (readonly Agency[])[]>(
    (subsets, member) => subsets.flatMap((subset) => [subset, [...subset, member]]),
    [[]],
  );

const choicesNear = (fact: string, { comparisons }: FactsRead): readonly string[] => {
  const named = comparisons.flatMap((comparison) => {
    if (comparison.fact !== fact) return [];
    if ('in' in comparison) return comparison.in;
    return 'is' in comparison && typeof comparison.is === 'string' ? [comparison.is] : [];
  });
  return distinct([...named, 'police', 'family']).filter((choice) => (roles as readonly string[]).includes(choice));
};

/** Numbers around each threshold. */
const countsNear = (fact: string, { comparisons, daysCompared }: FactsRead): readonly number[] =>
  distinct([
    0,
    ...(daysCompared.some(({ period }) => countFactOf(period) === fact) ? [1, 2, 3, 5, 30] : []),
    ...comparisons.flatMap((comparison) => {
      if (comparison.fact !== fact || !('atLeast' in comparison) || typeof comparison.atLeast !== 'number') return [];
      return [comparison.atLeast - 1, comparison.atLeast];
    }),
  ]);

/** Whether a value leaves something of its fact open. */
export const isOpen = (value: Value | undefined): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && 'certain' in value);

/**
 * The values that a fact may turn out to have, at least one in every region that the rules can tell apart.
 *
 * @param fact - the fact's name
 * @param read - what the question reads of a case
 * @param known - what is known of the case already, this fact in part perhaps
 * @param moment - the day of the question and the working days
 * @returns the values
 */
export function boundaryValues(fact: string, read: FactsRead, known: Known, moment: Moment): readonly Value[] {
  const type = read.typeOf?.(fact) ?? factTypes.get(fact);
  const value = known[fact];
  if (type === 'yes-no' || type === 'judgement') return [true, false];
  if (type === 'count') return countsNear(fact, read);
  if (type === 'date') return [null, ...daysNear(fact, read, known, moment).map(toCalendarDay)];
  if (type === 'instant') return [null, ...instantsNear(fact, read, known, moment)];
  if (type === 'agencies') {
    if (typeof value !== 'object' || value === null || !('certain' in value)) return subsetsOf(someAgencies);
    const { certain, possible } = value;
    const ordered = (members: readonly Agency[]): readonly Agency[] =>
      agencies.filter((agency) => certain.includes(agency) || members.includes(agency));
    return subsetsOf(possible).map(ordered);
  }
  if (typeof type === 'object') return fact.endsWith('.by') ? choicesNear(fact, read) : type;
  throw new TypeError(`no values are known for \`${fact}\``);
}
