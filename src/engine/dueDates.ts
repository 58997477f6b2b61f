import { toCalendarDay, toDayNumber, type CalendarDay, type DayNumber } from '../domain/CalendarDay.ts';
import { unknown, valuePlace } from '../domain/factSlots.ts';
import type { LaidOut } from '../domain/Facts.ts';
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
  readonly dueSecond: (facts: LaidOut, moment: ReadMoment) => number;
  /** What it reads off a case: cases that give the same share one due date. */
  readonly pattern: readonly DayReader[];
  /** The due date with the steps that lead to it. */
  readonly explain: (facts: LaidOut, moment: ReadMoment) => DueDate;
}

/** What of a limit goes by whether it counts days or hours. */
interface Counted extends Pick<CompiledLimit, 'read' | 'lastBefore' | 'dueSecond' | 'pattern'> {
  /** The due date with the steps that lead to it, once its anchor has come about. */
  readonly date: CompiledLimit['explain'];
}

/** When something is due, and how that was worked out. */
export type DueDate = Pick<Obligation, 'dueOn' | 'dueAt' | 'provisional' | 'steps'>;

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
  const offsetOf = ({ numbers }: LaidOut): number => numbers[offsetPlace] ?? 0;
  const dueSecond = ({ numbers }: LaidOut): number => {
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
  const anchor = anchorOf(limit);
  const period = periodOf(limit);
  const inHours = period !== undefined && 'hours' in period;
  const { date, ...counted } = inHours ? hourLimit(limit, period.hours, counting) : dayLimit(limit, counting);
  return {
    ...counted,
    anchor,
    countsBack: 'before' in limit,
    inHours,
    explain: (facts, moment) => {
      const at = counted.read(facts, moment);
      if (isDay(at)) return date(facts, moment);
      return { provisional: [], steps: [{ fact: anchor, at: at === unknown ? 'unknown' : 'not-happened' }] };
    },
  };
};

interface Explained {
  readonly limit: CompiledLimit;
  readonly due: DueDate;
}

const isDated = ({ due }: Explained): boolean => (due.dueOn ?? due.dueAt) !== undefined;

/** What is due, compiled. */
export interface CompiledDue {
  readonly limits: readonly CompiledLimit[];
  /**
   * When it is due: by the soonest of several limits as far as it is known, provisional where the anchor of a further one is
   * not known or has not come about; or by the latest, once all have.
   */
  readonly dueDate: (facts: LaidOut, moment: ReadMoment) => DueDate;
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
      const explained = limits.map((limit) => ({ limit, due: limit.explain(facts, moment) }));
      const last = ({ limit }: Explained): number => limit.dueSecond(facts, moment);
      const dated = explained.filter(isDated).toSorted((one, other) => last(one) - last(other));
      const toCome = explained.filter((one) => !isDated(one));
      const steps = explained.flatMap(({ due }) => due.steps);
      const isLatest = 'latest' in due;
      const chosen = dated.at(isLatest ? -1 : 0);
      if (chosen === undefined || (isLatest && toCome.length > 0)) return { provisional: [], steps };
      // Bank holidays not known of could put another in its place.
      const mayTakeItsPlace = dated.filter(({ limit }) => limit.countsBack !== isLatest);
      const [beyondCalendar = []] = [chosen, ...mayTakeItsPlace].flatMap((one) => one.due.provisional);
      const mayBeSooner = toCome.map(({ limit }): Provisional => ({ because: 'may-be-sooner', fact: limit.anchor }));
      return { ...chosen.due, provisional: [beyondCalendar, mayBeSooner].flat(), steps };
    },
  };
}
