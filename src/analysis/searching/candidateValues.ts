import { readDay, toCalendarDay, type DayNumber } from '../../domain/CalendarDay.ts';
import { readInstant, toInstant } from '../../domain/Instant.ts';
import type { FactType, FactValues } from '../../domain/vocabulary.ts';
import type { Sample } from '../../engine/ComparisonTable.ts';
import type { ReadMoment } from '../../engine/Moment.ts';
import type { AnyRelation, DayRelation } from './dayRelations.ts';

/** What a fact can be known to be. */
export type Value = NonNullable<FactValues[keyof FactValues]> | null;

/** The moment of which a case is made, and what its days are measured by. */
export interface Measures {
  readonly moment: ReadMoment;
  readonly relations: readonly AnyRelation[];
}

/** What is known so far of a case that is being made. */
export type Known = ReadonlyMap<string, Value>;

const secondsInDay = 86_400;
const noon = secondsInDay / 2;
const farEnough = [2, 3];

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Days around which something may turn: the day itself, one before, one after. */
const around = (day: DayNumber): readonly DayNumber[] => [day, day - 1, day + 1];

/** How far a day may lie from where it is looked for: months are 28 to 31 days long, and holidays cluster. */
const nearby = 12;

/** The days from which a count leads to a day, or to the one before or after it. */
const countedFrom = (to: DayNumber, { count }: DayRelation, { calendar }: ReadMoment): readonly DayNumber[] => {
  const estimate = to - (count(to, calendar) - to);
  const days = Array.from({ length: 2 * nearby + 1 }, (_, index) => estimate - nearby + index);
  return days.filter((day) => Math.abs(count(day, calendar) - to) <= 1);
};

const dayOf = (value: Value | undefined): DayNumber | undefined =>
  typeof value === 'string' ? (readInstant(value)?.day ?? readDay(value)) : undefined;

const secondOf = (value: Value | undefined): number | undefined =>
  typeof value === 'string' ? readInstant(value)?.seconds : undefined;

const daysKnown = (known: Known): readonly DayNumber[] => [...known.values()].flatMap((value) => dayOf(value) ?? []);

/** The relations as far as it is known how many they count. */
const countedBy = (known: Known, { relations }: Measures): readonly DayRelation[] =>
  relations.flatMap((relation) => {
    if (!('countFact' in relation)) return [relation];
    const many = known.get(relation.countFact);
    return typeof many === 'number' && many > 0 ? [relation.counting(many)] : [];
  });

const candidateDays = (fact: string, known: Known, measures: Measures): readonly DayNumber[] => {
  const { moment } = measures;
  const bases = unique([moment.today, ...daysKnown(known)]);
  const inDays = countedBy(known, measures).filter(({ seconds }) => seconds === undefined);
  const due = inDays.flatMap((relation) => {
    const anchor = dayOf(known.get(relation.from));
    return anchor === undefined ? [] : around(relation.count(anchor, moment.calendar));
  });
  const fromHere = inDays.filter(({ from }) => from === fact);
  const anchors = bases.flatMap((base) => fromHere.flatMap((relation) => countedFrom(base, relation, moment)));
  return unique([...bases.flatMap(around), ...due, ...anchors]);
};

const candidateInstants = (fact: string, known: Known, measures: Measures): readonly number[] => {
  const inHours = countedBy(known, measures).flatMap(({ from, seconds }) =>
    seconds === undefined ? [] : [{ from, seconds }],
  );
  const due = inHours.flatMap(({ from, seconds }) => {
    const anchor = secondOf(known.get(from));
    return anchor === undefined ? [] : [anchor + seconds, anchor + seconds + 1];
  });
  const others = [...known.values()].flatMap((value) => secondOf(value) ?? []);
  const anchors = inHours
    .filter(({ from }) => from === fact)
    .flatMap(({ seconds }) => others.flatMap((other) => [other - seconds, other - seconds - 1]));
  const { today } = measures.moment;
  // The days of moments, each in its own offset from UTC, are told apart only where they lie some days apart.
  const farther = farEnough.flatMap((days) => [today - days, today + days]);
  const days = unique([...candidateDays(fact, known, measures), ...farther]);
  return [...days.map((day) => day * secondsInDay + noon), ...due, ...anchors];
};

/** Where a fact says how many a time counts: one, none, and about as many as a policy counts of the same unit. */
const candidateCounts = (fact: string, { relations }: Measures): readonly number[] => {
  const units = relations.flatMap((one) => ('countFact' in one && one.countFact === fact ? [one.unit] : []));
  const laidDown = relations.flatMap((one) =>
    'many' in one && one.many !== undefined && units.includes(one.unit ?? '') ? [one.many] : [],
  );
  return units.length === 0 ? [] : [1, 0, ...laidDown.flatMap((many) => [many, many - 1, many + 1])];
};

/**
 * What a fact may be taken to be so that comparisons come out one way or another: a value from each region, and for a
 * day, each day on which something that is measured from or to it turns. Simple values stand first.
 *
 * @param fact - the fact; sets of agencies are made elsewhere
 * @param type - its type
 * @param samples - a value for each region of its comparisons
 * @param known - what the case holds already
 * @param measures - what days are measured by
 * @returns the values
 * @internal
 */
export function candidateValues(
  fact: string,
  type: FactType,
  samples: readonly Sample[],
  known: Known,
  measures: Measures,
): readonly Value[] {
  if (type === 'date') return [null, ...candidateDays(fact, known, measures).map(toCalendarDay)];
  if (type === 'instant') return [null, ...candidateInstants(fact, known, measures).map((at) => toInstant(at, 0))];
  if (type === 'count') {
    const counts = samples.filter((sample) => typeof sample === 'number' && sample >= 0);
    return unique([...counts, ...candidateCounts(fact, measures)]);
  }
  if (type === 'yes-no' || type === 'judgement') return [true, false];
  return unique(samples.filter((sample) => type.includes(String(sample))));
}
