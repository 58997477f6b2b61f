import { toCalendarDay, toDayNumber, type CalendarDay, type DayNumber } from '../domain/CalendarDay.ts';
import { unknown, valuePlace } from '../domain/factSlots.ts';
import type { Facts } from '../domain/Facts.ts';
import { toInstant, type Instant } from '../domain/Instant.ts';
import type { Counting } from '../domain/Period.ts';
import { dayAfter, dayBefore } from './countPeriod.ts';
import { dayReader, isDay, type DayReader } from './dayReader.ts';
import type { Obligation, Provisional, Step } from './Decision.ts';
import { lastDayFrom } from './lastDayFrom.ts';
import type { ReadMoment } from './Moment.ts';
import type { CountDays } from './rememberDays.ts';
import { anchorOf, limitsOf, periodOf, type Due, type Limit } from './Due.ts';

/** A limit once compiled. */
export interface CompiledLimit {
  /** The fact that it counts from. */
  readonly anchor: string;
  /** Whether it counts back, so that bank holidays not known of would bring it forward. */
  readonly countsBack: boolean;
  /** Whether it counts hours. */
  readonly inHours: boolean;
  /** The day that the limit is told by: its anchor where days count, its last day where hours do. */
  readonly read: DayReader;
  /** Up to which such day the last day in time lies on a day or before it. */
  readonly lastBefore: CountDays;
  /** The last second that is in time: for a limit in days, that with which its last day ends, once its anchor has come about. */
  readonly dueSecond: (facts: Facts, moment: ReadMoment) => number;
  /** What it reads off a case: cases that give the same share one due date. */
  readonly pattern: readonly DayReader[];
  /** The due date with the steps that lead to it. */
  readonly explain: (facts: Facts, moment: ReadMoment) => DueDate;
}

/** When something is due, and how that was worked out. */
export type DueDate = Pick<Obligation, 'dueOn' | 'dueAt' | 'provisional' | 'steps'>;

const notYet = (anchor: string, day: number): DueDate => ({
  provisional: [],
  steps: [{ fact: anchor, at: day === unknown ? 'unknown' : 'not-happened' }],
});

const beyond = (from: DayNumber, to: DayNumber, { calendar }: ReadMoment): readonly Provisional[] => {
  const { coversFrom, coversTo } = calendar;
  const covered = Math.min(from, to) >= toDayNumber(coversFrom) && Math.max(from, to) <= toDayNumber(coversTo);
  return covered ? [] : [{ because: 'beyond-calendar', coversFrom, coversTo }];
};

/** How a limit whose anchor has come about leads to its last day or moment. */
const stepsOf = (
  limit: Limit,
  counting: Counting,
  at: CalendarDay | Instant,
  gives: CalendarDay | Instant,
): readonly Step[] => {
  const period = periodOf(limit);
  const anchored = { fact: anchorOf(limit), at };
  if (period === undefined) return [anchored];
  return [anchored, 'before' in limit ? { takeAway: period, counting, gives } : { add: period, counting, gives }];
};

const dayLimit = (limit: Limit, counting: Counting): CompiledLimit => {
  const anchor = anchorOf(limit);
  const read = dayReader(anchor);
  const countsBack = 'before' in limit;
  const period = periodOf(limit);
  const count = (from: DayNumber, { calendar }: ReadMoment): DayNumber =>
    period === undefined ? from : (countsBack ? dayBefore : dayAfter)(from, period, counting, calendar);
  return {
    anchor,
    countsBack,
    inHours: false,
    read,
    lastBefore: lastDayFrom(count),
    pattern: [read],
    dueSecond: (facts, moment) => (count(read(facts, moment), moment) + 1) * 86_400,
    explain: (facts, moment) => {
      const from = read(facts, moment);
      if (!isDay(from)) return notYet(anchor, from);
      const due = count(from, moment);
      const dueOn = toCalendarDay(due);
      const provisional = period !== undefined && 'workingDays' in period ? beyond(from, due, moment) : [];
      return { dueOn, provisional, steps: stepsOf(limit, counting, toCalendarDay(from), dueOn) };
    },
  };
};

/** So many hours after a moment, or before it. */
const hourLimit = (limit: Limit, hours: number, counting: Counting): CompiledLimit => {
  const anchor = anchorOf(limit);
  const countsBack = 'before' in limit;
  const seconds = (countsBack ? -3600 : 3600) * hours;
  const second = valuePlace(anchor, 'second');
  const offsetPlace = valuePlace(anchor, 'offset');
  const offsetOf = ({ numbers }: Facts): number => numbers[offsetPlace] ?? 0;
  const dueSecond = ({ numbers }: Facts): number => {
    const from = numbers[second] ?? unknown;
    return isDay(from) ? from + seconds : from;
  };
  return {
    anchor,
    countsBack,
    inHours: true,
    read: (facts) => {
      const due = dueSecond(facts);
      return isDay(due) ? Math.floor((due + offsetOf(facts) * 60) / 86_400) : due;
    },
    lastBefore: (day) => day,
    pattern: [dueSecond, offsetOf],
    dueSecond,
    explain: (facts) => {
      const due = dueSecond(facts);
      if (!isDay(due)) return notYet(anchor, due);
      const offset = offsetOf(facts);
      const dueAt = toInstant(due, offset);
      return { dueAt, provisional: [], steps: stepsOf(limit, counting, toInstant(due - seconds, offset), dueAt) };
    },
  };
};

/**
 * The limits of a due date, compiled.
 *
 * @param due - one limit, or several of which the soonest or the latest counts
 * @param counting - how the policy counts days
 * @returns each limit
 */
export function compileLimits(due: Due, counting: Counting): readonly CompiledLimit[] {
  return limitsOf(due).map((limit) => {
    const period = periodOf(limit);
    return period !== undefined && 'hours' in period
      ? hourLimit(limit, period.hours, counting)
      : dayLimit(limit, counting);
  });
}

interface Explained {
  readonly limit: CompiledLimit;
  readonly due: DueDate;
}

const isDated = ({ due }: Explained): boolean => (due.dueOn ?? due.dueAt) !== undefined;

interface AllExplained {
  /** Those that have a date, first to last. */
  readonly dated: readonly Explained[];
  readonly toCome: readonly Explained[];
  readonly steps: readonly Step[];
}

const explainAll = (limits: readonly CompiledLimit[], facts: Facts, moment: ReadMoment): AllExplained => {
  const explained = limits.map((limit) => ({ limit, due: limit.explain(facts, moment) }));
  const last = ({ limit }: Explained): number => limit.dueSecond(facts, moment);
  return {
    dated: explained.filter(isDated).toSorted((one, other) => last(one) - last(other)),
    toCome: explained.filter((one) => !isDated(one)),
    steps: explained.flatMap(({ due }) => due.steps),
  };
};

/** The one that counts, marked where bank holidays not known of could put another in its place. */
const withMarks = ({ due }: Explained, others: readonly Explained[], further: readonly Provisional[]): DueDate => {
  const [beyondCalendar] = [due, ...others.map((other) => other.due)].flatMap(({ provisional }) => provisional);
  return { ...due, provisional: beyondCalendar === undefined ? further : [beyondCalendar, ...further] };
};

/**
 * The soonest of some limits, as far as it is known.
 *
 * @param limits - compiled limits
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the due date; where the anchor of a further limit is not known or has not come about, it is provisional
 */
export function soonestDue(limits: readonly CompiledLimit[], facts: Facts, moment: ReadMoment): DueDate {
  const { dated, toCome, steps } = explainAll(limits, facts, moment);
  const [first, ...rest] = dated;
  if (first === undefined) return { provisional: [], steps };
  const mayBeSooner = toCome.map(({ limit }): Provisional => ({ because: 'may-be-sooner', fact: limit.anchor }));
  const mayMoveForward = rest.filter(({ limit }) => limit.countsBack);
  return { ...withMarks(first, mayMoveForward, mayBeSooner), steps };
}

/**
 * The latest of some limits.
 *
 * @param limits - compiled limits
 * @param facts - the case
 * @param moment - the day and the calendar
 * @returns the due date; none while the anchor of any limit is not known or has not come about
 */
export function latestDue(limits: readonly CompiledLimit[], facts: Facts, moment: ReadMoment): DueDate {
  const { dated, toCome, steps } = explainAll(limits, facts, moment);
  const last = dated.at(-1);
  if (last === undefined || toCome.length > 0) return { provisional: [], steps };
  const mayMoveBack = dated.filter((one) => one !== last && !one.limit.countsBack);
  return { ...withMarks(last, mayMoveBack, []), steps };
}
