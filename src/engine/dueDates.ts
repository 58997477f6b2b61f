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
  /** The due date with the steps that lead to it, once its anchor has come about. */
  readonly date: (facts: Facts, moment: ReadMoment) => DueDate;
}

/** What of a limit goes by whether it counts days or hours. */
type Counted = Omit<CompiledLimit, 'anchor' | 'countsBack' | 'inHours'>;

/** When something is due, and how that was worked out. */
export type DueDate = Pick<Obligation, 'dueOn' | 'dueAt' | 'provisional' | 'steps'>;

const beyond = (from: DayNumber, to: DayNumber, { calendar }: ReadMoment): readonly Provisional[] => {
  const { coversFrom, coversTo } = calendar;
  const covered = Math.min(from, to) >= toDayNumber(coversFrom) && Math.max(from, to) <= toDayNumber(coversTo);
  return covered ? [] : [{ because: 'beyond-calendar', coversFrom, coversTo }];
};

const notYet = (anchor: string, day: number): DueDate => ({
  provisional: [],
  steps: [{ fact: anchor, at: day === unknown ? 'unknown' : 'not-happened' }],
});

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

const dayLimit = (limit: Limit, counting: Counting): Counted => {
  const read = dayReader(anchorOf(limit));
  const period = periodOf(limit);
  const count = (from: DayNumber, { calendar }: ReadMoment): DayNumber =>
    period === undefined ? from : ('before' in limit ? dayBefore : dayAfter)(from, period, counting, calendar);
  return {
    read,
    lastBefore: lastDayFrom(count),
    pattern: [read],
    dueSecond: (facts, moment) => (count(read(facts, moment), moment) + 1) * 86_400,
    date: (facts, moment) => {
      const from = read(facts, moment);
      const due = count(from, moment);
      const dueOn = toCalendarDay(due);
      const provisional = period !== undefined && 'workingDays' in period ? beyond(from, due, moment) : [];
      return { dueOn, provisional, steps: stepsOf(limit, counting, toCalendarDay(from), dueOn) };
    },
  };
};

/** So many hours after a moment, or before it. */
const hourLimit = (limit: Limit, hours: number, counting: Counting): Counted => {
  const anchor = anchorOf(limit);
  const seconds = ('before' in limit ? -3600 : 3600) * hours;
  const second = valuePlace(anchor, 'second');
  const offsetPlace = valuePlace(anchor, 'offset');
  const offsetOf = ({ numbers }: Facts): number => numbers[offsetPlace] ?? 0;
  const dueSecond = ({ numbers }: Facts): number => {
    const from = numbers[second] ?? unknown;
    return isDay(from) ? from + seconds : from;
  };
  return {
    read: (facts) => {
      const due = dueSecond(facts);
      return isDay(due) ? Math.floor((due + offsetOf(facts) * 60) / 86_400) : due;
    },
    lastBefore: (day) => day,
    pattern: [dueSecond, offsetOf],
    dueSecond,
    date: (facts) => {
      const due = dueSecond(facts);
      const offset = offsetOf(facts);
      const dueAt = toInstant(due, offset);
      return { dueAt, provisional: [], steps: stepsOf(limit, counting, toInstant(due - seconds, offset), dueAt) };
    },
  };
};

const compileLimit = (limit: Limit, counting: Counting): CompiledLimit => {
  const period = periodOf(limit);
  const inHours = period !== undefined && 'hours' in period;
  const counted = inHours ? hourLimit(limit, period.hours, counting) : dayLimit(limit, counting);
  return { anchor: anchorOf(limit), countsBack: 'before' in limit, inHours, ...counted };
};

interface Dated {
  readonly limit: CompiledLimit;
  readonly due: DueDate;
}

/**
 * The soonest is known as far as its anchors are; the latest only once all of them have come about. Either is marked where
 * bank holidays not known of could put another in its place.
 */
const chooseDue = (
  isLatest: boolean,
  dated: readonly Dated[],
  toCome: readonly CompiledLimit[],
): Omit<DueDate, 'steps'> => {
  const chosen = dated.at(isLatest ? -1 : 0);
  if (chosen === undefined || (isLatest && toCome.length > 0)) return { provisional: [] };
  const [beyondCalendar = []] = [chosen, ...dated.filter(({ limit }) => limit.countsBack !== isLatest)].flatMap(
    ({ due }) => due.provisional,
  );
  const mayBeSooner = toCome.map(({ anchor }): Provisional => ({ because: 'may-be-sooner', fact: anchor }));
  return { ...chosen.due, provisional: [beyondCalendar, mayBeSooner].flat() };
};

/** What is due, compiled. */
export interface CompiledDue {
  readonly limits: readonly CompiledLimit[];
  /**
   * When it is due: by the soonest of several limits as far as it is known, provisional where the anchor of a further one is
   * not known or has not come about; or by the latest, once all have.
   */
  readonly dueDate: (facts: Facts, moment: ReadMoment) => DueDate;
}

/**
 * Compiles a due date.
 *
 * @param due - one limit, or several of which the soonest or the latest counts
 * @param counting - how the policy counts days
 * @returns its limits, and when it is due by them
 */
export function compileDue(due: Due, counting: Counting): CompiledDue {
  const limits = limitsOf(due).map((limit) => compileLimit(limit, counting));
  return {
    limits,
    dueDate: (facts, moment) => {
      const isDated = (limit: CompiledLimit): boolean => isDay(limit.read(facts, moment));
      const last = ({ limit }: Dated): number => limit.dueSecond(facts, moment);
      const found = limits.map((limit) => ({
        limit,
        due: isDated(limit) ? limit.date(facts, moment) : notYet(limit.anchor, limit.read(facts, moment)),
      }));
      const dated = found.filter(({ limit }) => isDated(limit)).toSorted((one, other) => last(one) - last(other));
      const toCome = limits.filter((limit) => !isDated(limit));
      const steps = found.flatMap(({ due }) => due.steps);
      return { ...chooseDue('latest' in due, dated, toCome), steps };
    },
  };
}
