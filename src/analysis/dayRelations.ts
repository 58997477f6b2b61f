import { reachesAgeOn, type DayNumber } from '../domain/CalendarDay.ts';
import type { Counting, Period } from '../domain/Period.ts';
import { dayAfter, dayBefore } from '../engine/addPeriod.ts';
import type { Condition } from '../engine/Condition.ts';
import type { Policy } from '../engine/Policy.ts';
import { limitsOf, type Limit, type Rule } from '../engine/Rule.ts';
import type { WorkingDayCalendar } from '../ports/WorkingDayCalendar.ts';

/** How far one day lies from another, as a policy measures it. */
export interface DayRelation {
  /** The same text for the same relation. */
  readonly key: string;
  /** The fact that is counted from. */
  readonly from: string;
  /** Seconds, for a relation that counts hours. */
  readonly seconds?: number;
  readonly count: (from: DayNumber, calendar: WorkingDayCalendar) => DayNumber;
}

const secondsInHour = 3600;

const relation = (from: string, period: Period, back: boolean, counting: Counting): DayRelation => {
  const key = JSON.stringify([from, period, back, counting]);
  if ('hours' in period) return { key, from, seconds: period.hours * secondsInHour, count: (day) => day };
  const count = back ? dayBefore : dayAfter;
  return { key, from, count: (day, calendar) => count(day, period, counting, calendar) };
};

const ofLimit = (limit: Limit, counting: Counting): readonly DayRelation[] => {
  if ('by' in limit) return [];
  return 'within' in limit
    ? [relation(limit.after, limit.within, false, counting)]
    : [relation(limit.before, limit.atLeast, true, counting)];
};

const ofCondition = (condition: Condition | undefined, counting: Counting): readonly DayRelation[] => {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap((part) => ofCondition(part, counting));
  if ('any' in condition) return condition.any.flatMap((part) => ofCondition(part, counting));
  if ('not' in condition) return ofCondition(condition.not, counting);
  if ('within' in condition) return [relation(condition.after, condition.within, false, counting)];
  if ('before' in condition && condition.atLeast !== undefined) {
    return [relation(condition.before, condition.atLeast, true, counting)];
  }
  if (!('reachedAge' in condition)) return [];
  const { fact, reachedAge } = condition;
  return [{ key: `${fact} ${String(reachedAge)}`, from: fact, count: (day) => reachesAgeOn(day, reachedAge) }];
};

const conditionsOf = ({
  when,
  requirement,
  duty,
  permission,
  prohibition,
  decision,
}: Rule): readonly (Condition | undefined)[] => [
  when,
  requirement?.is,
  duty?.done,
  permission?.used,
  prohibition?.broken,
  decision?.is,
];

/**
 * Every way in which policies measure one day from another.
 *
 * @param policies - the policies
 * @returns the relations, each once
 * @internal
 */
export function dayRelations(policies: readonly Policy[]): readonly DayRelation[] {
  const relations = policies.flatMap(({ rules, counting }) =>
    rules.flatMap((rule) => {
      const dues = [rule.deadline?.due, rule.duty?.due].flatMap((due) => (due === undefined ? [] : limitsOf(due)));
      return [
        ...dues.flatMap((limit) => ofLimit(limit, counting)),
        ...conditionsOf(rule).flatMap((condition) => ofCondition(condition, counting)),
      ];
    }),
  );
  return [...new Map(relations.map((one) => [one.key, one])).values()];
}
