import { toCalendarDay, toDayNumber, type CalendarDay, type DayNumber } from '../domain/CalendarDay.ts';
import { notHappened, unknown } from '../domain/factSlots.ts';
import type { LaidOut } from '../domain/Facts.ts';
import { toInstant, type Instant } from '../domain/Instant.ts';
import { kleene } from '../domain/kleene.ts';
import type { Counting, Period } from '../domain/Period.ts';
import { compareDays, type CompiledComparison } from './compareDays.ts';
import { dayAfter, dayBefore } from './countPeriod.ts';
import { countReader, dayReader, isDay, mostCounted, type DayReader } from './dayReader.ts';
import type { Obligation, Provisional, Step } from './Decision.ts';
import { anchorOf, countFactOf, periodOf, type Limit } from './Due.ts';
import type { ReadMoment } from './Moment.ts';
import { rememberDays } from './rememberDays.ts';

/** When something is due, and how that was worked out. */
export type DueDate = Pick<Obligation, 'dueOn' | 'dueAt' | 'provisional' | 'steps'>;

/** A limit once compiled. */
export interface CompiledLimit {
  /** The fact that it counts from. */
  readonly anchor: string;
  /** Whether it counts back, so that bank holidays not known of would bring it forward. */
  readonly countsBack: boolean;
  /** Whether it counts hours. */
  readonly inHours: boolean;
  /** The fact that says how many it counts, where the policy does not. */
  readonly countFact: string | undefined;
  /** What it counts, and from where: the same for limits that can be set against one another. */
  readonly scale: string;
  /** Where it lies among those: the greater, the later it falls. What a fact says the number of is on a scale of its own. */
  readonly length: number;
  /** Whether its last day lies before a day. */
  readonly endsBefore: (day: DayReader) => CompiledComparison;
  /** Whether the day or moment that a fact tells lies after the last one in time, or does not. */
  readonly compare: (fact: string, isAfter: boolean) => CompiledComparison;
  /** The last second that is in time: for a limit in days, that with which its last day ends, once its anchor has come about. */
  readonly dueSecond: DayReader;
  /** What it reads off a case: cases that give the same share one due date. */
  readonly pattern: readonly DayReader[];
  /** The due date with the steps that lead to it. */
  readonly explain: (facts: LaidOut, moment: ReadMoment) => DueDate;
}

const beyond = (from: DayNumber, to: DayNumber, { calendar }: ReadMoment): readonly Provisional[] => {
  const { coversFrom, coversTo } = calendar;
  const covered = Math.min(from, to) >= toDayNumber(coversFrom) && Math.max(from, to) <= toDayNumber(coversTo);
  return covered ? [] : [{ because: 'beyond-calendar', coversFrom, coversTo }];
};

/**
 * Compiles a limit. It lies as many of its unit from its anchor as the policy says, or as a fact says: with a number of 0
 * there is no such limit.
 *
 * @param limit - the limit
 * @param counting - how the policy counts days
 * @returns what compares with it, and when it is due
 */
export function compileLimit(limit: Limit, counting: Counting): CompiledLimit {
  const anchor = anchorOf(limit);
  const period = periodOf(limit);
  const countFact = countFactOf(period);
  const countsBack = 'before' in limit;
  // A day that is itself the last in time counts nothing.
  const [[unit, written]] = Object.entries(period ?? { by: 1 }) as [[string, number]];
  const inHours = unit === 'hours';
  /** Most count days, so many as the policy says. */
  const isPlain = !inHours && countFact === undefined;
  // Exactly one key, named by its unit: no narrower type can be told from a name that varies.
  const periodOfMany = (many: number): Period => ({ [unit]: many }) as unknown as Period;

  const count = (from: number, many: number, { calendar }: ReadMoment): number =>
    period === undefined ? from : (countsBack ? dayBefore : dayAfter)(from, periodOfMany(many), counting, calendar);
  const lastAfter = rememberDays((day, moment) => count(day, written, moment));
  /**
   * The last day from which it leads to a day or to one before it. Many days are compared with one, as which they are asked:
   * turned round, the count is made for that one, and the many are only compared.
   */
  const lastFrom = rememberDays((to, moment) => {
    let day = to + to - lastAfter(to, moment);
    while (lastAfter(day, moment) > to) day -= 1;
    while (lastAfter(day + 1, moment) <= to) day += 1;
    return day;
  });
  const timeOf = (fact: string): DayReader => dayReader(fact, inHours ? 'second' : 'day');
  const from = timeOf(anchor);
  const offset = dayReader(anchor, 'offset');

  const lastBy =
    (readMany: DayReader): DayReader =>
    (facts, moment) => {
      const many = readMany(facts, moment);
      const at = many === 0 ? notHappened : from(facts, moment);
      if (!isDay(at)) return at;
      return many === unknown ? unknown : count(at, many, moment);
    };
  const readMany = countFact === undefined ? (): number => written : countReader(countFact);
  const last = lastBy(readMany);
  const dayOf =
    (time: DayReader): DayReader =>
    (facts, moment) => {
      const at = time(facts, moment);
      return inHours && isDay(at) ? Math.floor((at + offset(facts, moment) * 60) / 86_400) : at;
    };

  const compareWith = (
    other: DayReader,
    isAfter: boolean,
    tellBy = (time: DayReader): DayReader => time,
  ): CompiledComparison => {
    if (isPlain) return compareDays(from, other, (at, day, moment) => day > lastAfter(at, moment) === isAfter);
    const [compare, ...extremes] = [readMany, (): number => 1, (): number => mostCounted].map((many) =>
      compareDays(tellBy(lastBy(many)), other, (due, time) => time > due === isAfter),
    ) as [CompiledComparison, ...CompiledComparison[]];
    if (countFact === undefined) return compare;
    // Where how many it counts is not known, the least and the greatest number tell what holds whatever it is.
    return (facts, moment) =>
      extremes.every((one) => one(facts, moment) === kleene.no) ? kleene.no : compare(facts, moment);
  };

  return {
    anchor,
    countsBack,
    inHours,
    countFact,
    scale: [unit, countFact, countsBack ? 'before' : 'after', anchor].join(' '),
    length: (countsBack ? -1 : 1) * written || 0,
    endsBefore: (day) =>
      isPlain
        ? compareDays(from, day, (at, other, moment) => at <= lastFrom(other - 1, moment))
        : compareWith(day, true, dayOf),
    compare: (fact, isAfter) => compareWith(timeOf(fact), isAfter),
    dueSecond: (facts, moment) => {
      const at = last(facts, moment);
      return inHours ? at : (at + 1) * 86_400;
    },
    pattern: isPlain ? [from] : [from, offset, readMany],
    explain: (facts, moment) => {
      const say = (at: number): CalendarDay | Instant =>
        inHours ? toInstant(at, offset(facts, moment)) : toCalendarDay(at);
      const [at, many, due] = [from, readMany, last].map((read) => read(facts, moment)) as [number, number, number];
      const told: readonly Step[] =
        countFact === undefined
          ? []
          : [many === unknown ? { fact: countFact, at: 'unknown' } : { fact: countFact, is: many }];
      if (many === 0) return { provisional: [], steps: told };
      const start: Step = { fact: anchor, at: isDay(at) ? say(at) : at === unknown ? 'unknown' : 'not-happened' };
      // Before its anchor has come about, it makes no difference how many it counts.
      if (!isDay(due)) return { provisional: [], steps: at === notHappened ? [start] : [...told, start] };
      const gives = say(due);
      // Of the two keys one is there, which no name that varies can tell.
      const step = { [countsBack ? 'takeAway' : 'add']: periodOfMany(many), counting, gives } as unknown as Step;
      return {
        [inHours ? 'dueAt' : 'dueOn']: gives,
        provisional: unit === 'workingDays' ? beyond(at, due, moment) : [],
        steps: [...told, start, ...(period === undefined ? [] : [step])],
      };
    },
  };
}
