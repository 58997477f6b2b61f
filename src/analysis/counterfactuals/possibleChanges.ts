import { readDay } from '../../domain/CalendarDay.ts';
import { readInstant } from '../../domain/Instant.ts';
import type { FactType } from '../../domain/vocabulary.ts';
import { candidateValues, type Known, type Measures, type Value } from '../searching/candidateValues.ts';
import { agencyChanges, type AgencyContext } from './agencyChanges.ts';
import type { DayOrder } from './createDayOrder.ts';
import type { CaseChange } from './CaseChange.ts';

/** What is needed to list the ways in which facts can change. */
export interface ChangeContext extends AgencyContext, Measures {
  readonly moment: Measures['moment'];
  readonly typeOf: (fact: string) => FactType | undefined;
  readonly order: DayOrder;
}

const secondsInDay = 86_400;

/** When a value lies, in seconds since 1970, for a day or an instant. */
const secondsOf = (value: Value | undefined): number | undefined => {
  if (typeof value !== 'string') return undefined;
  const day = readDay(value);
  return day === undefined ? readInstant(value)?.seconds : day * secondsInDay;
};

/** What has come about may have come about at another time, but not be undone. */
const mayBecome = (from: Value | undefined, to: Value, { moment: { today } }: ChangeContext): boolean => {
  const end = (today + 1) * secondsInDay;
  const before = secondsOf(from);
  if (before === undefined || before >= end) return true;
  const after = secondsOf(to);
  return after !== undefined && after < end;
};

const possibleTimes = (fact: string, type: FactType, values: Known, context: ChangeContext): readonly Value[] => {
  const from = values.get(fact);
  const near = secondsOf(from) ?? context.moment.today * secondsInDay;
  const distance = (value: Value): number => Math.abs((secondsOf(value) ?? near) - near);
  return candidateValues(fact, type, [], values, context)
    .filter((to) => mayBecome(from, to, context) && context.order.isKept(new Map([...values, [fact, to]]), fact))
    .toSorted((one, other) => distance(one) - distance(other));
};

/**
 * The ways in which one fact of a case can change, those nearest to what it is first.
 *
 * @param fact - the fact
 * @param values - the case
 * @param context - the comparisons, the moment, and how days are measured
 * @returns the changes, such as make no difference among them; none for a fact that no document knows
 * @internal
 */
export function possibleChanges(fact: string, values: Known, context: ChangeContext): readonly CaseChange[] {
  const type = context.typeOf(fact);
  if (type === undefined) return [];
  if (type === 'agencies') return agencyChanges(fact, values, context);
  const samples = context.entries.flatMap((entry) => (entry.facts.includes(fact) ? entry.samples : []));
  const candidates =
    type === 'date' || type === 'instant'
      ? possibleTimes(fact, type, values, context)
      : candidateValues(fact, type, samples, values, context);
  return candidates.flatMap((to) => (to === values.get(fact) ? [] : [{ fact, to, along: [] }]));
}
