import type { ChildHistory, Day, PlanHistory } from './aHistory.ts';

/** How it should stand with one of what recurs under a plan, in days as numbers. */
export interface Expected {
  readonly due: Day;
  readonly done: Day | null;
  readonly status: 'done' | 'late' | 'due-next' | 'overdue' | 'missed';
  readonly over: number | null;
}

const millisecondsInDay = 86_400_000;

/**
 * The corresponding day some months later, or the last of its month: worked out by the platform's own dates.
 *
 * @param day - the day
 * @param months - how many months
 */
export const monthsAfter = (day: Day, months: number): Day => {
  const from = new Date(day * millisecondsInDay);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), daysInMonth)) / millisecondsInDay;
};

const earliestOf = (days: readonly (Day | undefined)[], today: Day): Day | undefined => {
  const come = days.flatMap((day) => (day !== undefined && day <= today ? [day] : []));
  return come.length === 0 ? undefined : Math.min(...come);
};

/** What should be told of one plan. */
const underPlan = (
  { madeOn }: PlanHistory,
  closedOn: Day | undefined,
  days: readonly Day[],
  due: (from: Day, index: number) => Day,
  today: Day,
): readonly Expected[] => {
  const counted = [madeOn, ...days];
  const happened = days.map((day, index): Expected => {
    const last = due(counted[index] ?? 0, index);
    return { due: last, done: day, status: day > last ? 'late' : 'done', over: day > last ? day - last : null };
  });
  const next = due(counted.at(-1) ?? 0, days.length);
  const coming = { due: next, done: null };
  if (closedOn !== undefined) {
    return next < closedOn ? [...happened, { ...coming, status: 'missed', over: closedOn - next }] : happened;
  }
  return [
    ...happened,
    today > next ? { ...coming, status: 'overdue', over: today - next } : { ...coming, status: 'due-next', over: null },
  ];
};

/**
 * What should be told of all that recurs under a child's plans.
 *
 * @param history - the child's history
 * @param days - the days on which it was done, in any order
 * @param due - the last day of the next, from the day counted from and how many came before
 * @param today - the day as of which
 */
export const expectedByHand = (
  history: ChildHistory,
  days: (plan: PlanHistory) => readonly Day[],
  due: (from: Day, index: number) => Day,
  today: Day,
): readonly Expected[] =>
  history.plans
    .filter(({ madeOn }) => madeOn <= today)
    .flatMap((plan) => {
      const closedOn = earliestOf([plan.endedOn, history.diedOn], today);
      const own = days(plan)
        .filter((day) => day <= (closedOn ?? today))
        .toSorted((one, other) => one - other);
      return underPlan(plan, closedOn, own, due, today);
    });
