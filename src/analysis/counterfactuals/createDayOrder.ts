import { readDay, type DayNumber } from '../../domain/CalendarDay.ts';
import { readInstant } from '../../domain/Instant.ts';
import { doneFactsOf } from '../../engine/Rule.ts';
import type { PlacedRule } from '../../engine/Rulebook.ts';
import type { Known, Value } from '../searching/candidateValues.ts';

/** Something that is done within a time, and what the time is counted from. */
interface TimedAct {
  readonly done: string;
  readonly from: string;
  /** On which day after it the time begins: the day after is day 1, unless the policy counts the day itself. */
  readonly begins: 0 | 1;
}

/** Which days of a case come after which. */
export interface DayOrder {
  /** Whether nothing that a fact has to do with is done before what the time for it is counted from. */
  readonly isKept: (values: Known, fact: string) => boolean;
  /** Whether it is done on a day that counts: on the first day of that time or later. */
  readonly isCounted: (values: Known, fact: string) => boolean;
}

/** Where the soonest or latest of several limits counts, what is done need not come after each of them. */
const timedActIn = ({ rule, policy: { counting } }: PlacedRule): readonly TimedAct[] => {
  const due = rule.deadline?.due;
  if (due === undefined || !('within' in due)) return [];
  return doneFactsOf(rule).map((done) => ({ done, from: due.after, begins: counting === 'inclusive' ? 0 : 1 }));
};

interface Time {
  readonly day: DayNumber;
  readonly seconds?: number;
}

const timeOf = (value: Value | undefined): Time | undefined => {
  if (typeof value !== 'string') return undefined;
  const day = readDay(value);
  return day === undefined ? readInstant(value) : { day };
};

/** Moments of one day are told apart by their seconds, a day and a moment by their days alone. */
const isBefore = (one: Time, other: Time): boolean =>
  one.seconds === undefined || other.seconds === undefined ? one.day < other.day : one.seconds < other.seconds;

const beginsTooSoon = (one: Time, other: Time, begins: 0 | 1): boolean =>
  one.seconds === undefined && other.seconds === undefined ? one.day < other.day + begins : isBefore(one, other);

/**
 * The order of days that deadlines take for granted: what is to be done within three months after a conference is not
 * done before the conference, although its condition alone would call that in time.
 *
 * @param rules - the rules
 * @returns what tells whether a case keeps to that order
 * @internal
 */
export function createDayOrder(rules: readonly PlacedRule[]): DayOrder {
  const timedActs = rules.flatMap(timedActIn);
  const areInOrder = (
    values: Known,
    fact: string,
    isWrong: (done: Time, from: Time, begins: 0 | 1) => boolean,
  ): boolean =>
    timedActs.every(({ done, from, begins }) => {
      if (done !== fact && from !== fact) return true;
      const [one, other] = [timeOf(values.get(done)), timeOf(values.get(from))];
      return one === undefined || other === undefined || !isWrong(one, other, begins);
    });
  return {
    isKept: (values, fact) => areInOrder(values, fact, isBefore),
    isCounted: (values, fact) => areInOrder(values, fact, beginsTooSoon),
  };
}
