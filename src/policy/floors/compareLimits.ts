import { addMonths, dayNumberOf, daysInMonth } from '../../domain/CalendarDay.ts';
import type { Counting, Period, WrittenPeriod } from '../../domain/Period.ts';
import { countFactOf, limitsOf, type Due, type Limit } from '../../engine/Due.ts';

/** A limit, and how the document that it stands in counts days. */
export interface CountedLimit {
  readonly limit: Limit;
  readonly counting: Counting;
}

/** How many days lie between an anchor and a day counted from it, at least and at most. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** By how many days each convention moves day N; inclusive counting moves it only from a working day. */
const shifts: Readonly<Record<Counting, Span>> = {
  exclusive: { least: 0, most: 0 },
  inclusive: { least: -1, most: 0 },
  clear: { least: 1, most: 1 },
};

/** The Gregorian calendar repeats itself after so many months. */
const monthsInCycle = 4800;

/** Of each month, the first day and the last tell: on no other are the months counted from it longer or shorter. */
const spanOfMonths = (months: number): Span => {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let index = 0; index < monthsInCycle; index += 1) {
    const [year, month] = [2000 + Math.floor(index / 12), (index % 12) + 1];
    for (const day of [1, daysInMonth(year, month)]) {
      const from = dayNumberOf(year, month, day);
      const length = Math.abs(addMonths(from, months) - from);
      least = Math.min(least, length);
      most = Math.max(most, length);
    }
  }
  return { least, most };
};

const workingDaysInWeek = 5;

/** Bank holidays can put a working day off without end, but upon every fifth one follows a weekend. */
const spanOfWorkingDays = ({ least }: Span): Span => {
  const weekends = Math.max(0, Math.floor((least - 1) / workingDaysInWeek));
  return { least: least + 2 * weekends, most: Number.POSITIVE_INFINITY };
};

const countsOf = (count: number, counting: Counting): Span => {
  const { least, most } = shifts[counting];
  return { least: count + least, most: count + most };
};

const spanOf = (written: WrittenPeriod, counting: Counting, forward: boolean): Span | undefined => {
  if (countFactOf(written) !== undefined) {
    // As many as a fact says may be one, or any number beyond.
    const [unit] = Object.keys(written) as [string];
    const shortest = spanOf({ [unit]: 1 } as unknown as Period, counting, forward);
    return shortest && { least: shortest.least, most: Number.POSITIVE_INFINITY };
  }
  const period = written as Period;
  if ('hours' in period) return undefined;
  if ('months' in period) return spanOfMonths(forward ? period.months : -period.months);
  if ('weeks' in period) return { least: 7 * period.weeks, most: 7 * period.weeks };
  if ('workingDays' in period) return spanOfWorkingDays(countsOf(period.workingDays, counting));
  const { least } = shifts[counting];
  return { least: period.days + least, most: period.days + least };
};

/** A limit as it lies towards its anchor. */
interface Read {
  readonly anchor: string;
  /** 1 after the anchor, -1 before it. */
  readonly side: 1 | -1;
  readonly period: WrittenPeriod | undefined;
}

const read = (limit: Limit): Read => {
  if ('by' in limit) return { anchor: limit.by, side: 1, period: undefined };
  return 'within' in limit
    ? { anchor: limit.after, side: 1, period: limit.within }
    : { anchor: limit.before, side: -1, period: limit.atLeast };
};

/** How many days after its anchor a limit falls, at least and at most; before it, below 0. */
const daysAfterAnchor = ({ side, period }: Read, counting: Counting): Span | undefined => {
  if (period === undefined) return { least: 0, most: 0 };
  const span = spanOf(period, counting, side === 1);
  if (span === undefined || side === 1) return span;
  return { least: -span.most, most: -span.least };
};

/** Counted in one unit in one direction, more of it is never sooner; undefined where the two are not so counted. */
const compareCounts = (one: Read, other: Read, countings: readonly [Counting, Counting]): boolean | undefined => {
  const { period, side } = one;
  if (period === undefined || other.period === undefined || side !== other.side) return undefined;
  const [[unit, count], [otherUnit, otherCount]] = [
    Object.entries(period)[0] as [string, number | string],
    Object.entries(other.period)[0] as [string, number | string],
  ];
  if (unit !== otherUnit) return undefined;
  const [counting, otherCounting] = countings;
  const isCountedAlike = counting === otherCounting || (unit !== 'days' && unit !== 'workingDays');
  if (typeof count === 'string' || typeof otherCount === 'string')
    return isCountedAlike && count === otherCount ? true : undefined;
  if (isCountedAlike) return side * count <= side * otherCount;
  if (unit === 'days') return undefined;
  const [counts, otherCounts] = [countsOf(count, counting), countsOf(otherCount, otherCounting)];
  return side === 1 ? counts.most <= otherCounts.least : counts.least >= otherCounts.most;
};

/**
 * Whether a limit is shown never to fall later than another, whatever the day that both count from and whatever the
 * bank holidays.
 *
 * @param one - a limit
 * @param other - another limit
 * @returns `true` where that is shown; `false` where it is not so, or they count from different days, or hours and days
 *   stand against one another
 */
export function isNeverLater(one: CountedLimit, other: CountedLimit): boolean {
  const [first, second] = [read(one.limit), read(other.limit)];
  if (first.anchor !== second.anchor) return false;
  const byCount = compareCounts(first, second, [one.counting, other.counting]);
  if (byCount !== undefined) return byCount;
  const [span, otherSpan] = [daysAfterAnchor(first, one.counting), daysAfterAnchor(second, other.counting)];
  return span !== undefined && otherSpan !== undefined && span.most <= otherSpan.least;
}

/** When something is due, and how the document that says so counts days. */
export interface CountedDue {
  readonly due: Due;
  readonly counting: Counting;
}

const countedLimits = ({ due, counting }: CountedDue): readonly CountedLimit[] =>
  limitsOf(due).map((limit) => ({ limit, counting }));

/**
 * Whether something is shown never to be due later than something else.
 *
 * @param one - when the one is due
 * @param other - when the other is due
 * @returns `true` where that follows from their limits, taken one by one; `false` where it is not so or does not
 */
export function isNeverDueLater(one: CountedDue, other: CountedDue): boolean {
  const [limits, otherLimits] = [countedLimits(one), countedLimits(other)];
  const [latest, otherLatest] = ['latest' in one.due, 'latest' in other.due];
  // The latest of several is late only where one of them is; the soonest is in time where one of them is.
  if (latest && otherLatest)
    return limits.every((limit) => otherLimits.some((otherLimit) => isNeverLater(limit, otherLimit)));
  if (latest) return limits.every((limit) => otherLimits.every((otherLimit) => isNeverLater(limit, otherLimit)));
  if (otherLatest) return limits.some((limit) => otherLimits.some((otherLimit) => isNeverLater(limit, otherLimit)));
  return otherLimits.every((otherLimit) => limits.some((limit) => isNeverLater(limit, otherLimit)));
}
