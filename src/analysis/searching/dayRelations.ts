import { reachesAgeOn, type DayNumber } from '../../domain/CalendarDay.ts';
import type { Counting, Period, WrittenPeriod } from '../../domain/Period.ts';
import { dayAfter, dayBefore } from '../../engine/countPeriod.ts';
import { comparisonsOf } from '../../engine/comparisonsOf.ts';
import type { Comparison } from '../../engine/Condition.ts';
import { conditionsOfRule } from '../../engine/factsOfRule.ts';
import type { Policy } from '../../engine/Policy.ts';
import { countFactOf, limitOf, limitsOf, type Limit } from '../../engine/Due.ts';
import { dueOf } from '../../engine/Rule.ts';
import { rulesOf } from '../../engine/rulesOf.ts';
import type { WorkingDayCalendar } from '../../ports/WorkingDayCalendar.ts';

/** How far one day lies from another, as a policy measures it. */
export interface DayRelation {
  /** The same text for the same relation. */
  readonly key: string;
  /** The fact that is counted from. */
  readonly from: string;
  /** Seconds, for a relation that counts hours. */
  readonly seconds?: number;
  /** How many it counts of which unit, where it counts a period. */
  readonly many?: number;
  readonly unit?: string;
  readonly count: (from: DayNumber, calendar: WorkingDayCalendar) => DayNumber;
}

/** The same where a fact says how many are counted. */
export interface RelationByFact {
  readonly key: string;
  readonly from: string;
  /** The fact. */
  readonly countFact: string;
  readonly unit: string;
  /** The relation for each number. */
  readonly counting: (many: number) => DayRelation;
}

/** A relation, whoever says how many are counted. */
export type AnyRelation = DayRelation | RelationByFact;

const secondsInHour = 3600;

/** How a policy counts. */
interface Ways {
  readonly counting: Counting;
  /** By whose working days; without it, by those of whoever asks. */
  readonly own: WorkingDayCalendar | undefined;
}

const relationOf = (from: string, period: Period, back: boolean, { counting, own }: Ways): DayRelation => {
  const key = JSON.stringify([from, period, back, counting, own?.digest]);
  const [[unit, many]] = Object.entries(period) as [[string, number]];
  const counted = { key, from, many, unit };
  if ('hours' in period)
    return { ...counted, seconds: (back ? -1 : 1) * period.hours * secondsInHour, count: (day) => day };
  const count = back ? dayBefore : dayAfter;
  return { ...counted, count: (day, calendar) => count(day, period, counting, own ?? calendar) };
};

const relation = (from: string, period: WrittenPeriod, back: boolean, ways: Ways): AnyRelation => {
  const countFact = countFactOf(period);
  if (countFact === undefined) return relationOf(from, period as Period, back, ways);
  const key = JSON.stringify([from, period, back, ways.counting, ways.own?.digest]);
  const [unit] = Object.keys(period) as [string];
  const counting = (many: number): DayRelation => relationOf(from, { [unit]: many } as unknown as Period, back, ways);
  return { key, from, countFact, unit, counting };
};

const ofLimit = (limit: Limit, ways: Ways): readonly AnyRelation[] => {
  if ('by' in limit) return [];
  return 'within' in limit
    ? [relation(limit.after, limit.within, false, ways)]
    : [relation(limit.before, limit.atLeast, true, ways)];
};

const ofComparison = (comparison: Comparison, ways: Ways): readonly AnyRelation[] => {
  const limit = limitOf(comparison);
  if (limit !== undefined) return ofLimit(limit, ways);
  if (!('reachedAge' in comparison)) return [];
  const { fact, reachedAge } = comparison;
  return [{ key: `${fact} ${String(reachedAge)}`, from: fact, count: (day) => reachesAgeOn(day, reachedAge) }];
};

/**
 * Every way in which policies measure one day from another.
 *
 * @param policies - the policies
 * @param calendarOf - by whose working days a policy counts; without it, by those of whoever asks
 * @returns the relations, each once
 * @internal
 */
export function dayRelations(
  policies: readonly Policy[],
  calendarOf: (policy: Policy) => WorkingDayCalendar | undefined = () => undefined,
): readonly AnyRelation[] {
  const relations = policies.flatMap((policy) =>
    rulesOf(policy).flatMap((rule) => {
      const ways = { counting: policy.counting, own: calendarOf(policy) };
      const due = dueOf(rule);
      const limits = due === undefined ? [] : limitsOf(due);
      return [
        ...limits.flatMap((limit) => ofLimit(limit, ways)),
        ...conditionsOfRule(rule)
          .flatMap(comparisonsOf)
          .flatMap((comparison) => ofComparison(comparison, ways)),
      ];
    }),
  );
  return [...new Map(relations.map((one) => [one.key, one])).values()];
}
