import type { DayNumber } from '../domain/CalendarDay.ts';
import { unknown, valuePlace } from '../domain/factSlots.ts';
import type { LaidOut } from '../domain/Facts.ts';
import { known } from '../domain/kleene.ts';
import { compareDays, type CompiledComparison } from './compileComparison.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import { thresholdOf, yesOrNo } from './ComparisonTable.ts';
import { dayReader, type DayReader } from './dayReader.ts';
import { compileDue, type CompiledDue, type CompiledLimit } from './dueDates.ts';
import { all, always, any, never, not, type Test } from './logic.ts';
import { limitsOf, periodOf, type Due, type Limit } from './Due.ts';

/** How it stands with something that is due. */
export interface DeadlineTests {
  /** When that is. */
  readonly due: CompiledDue;
  /** Whether the days that it counts from have come about. */
  readonly starts: Test;
  readonly inTime: Test;
  readonly late: Test;
  readonly overdue: Test;
  readonly stillTime: Test;
  /** Whether it ceased to be owed before it was due, and had not been done by then. */
  readonly lapsed: Test;
}

/** How it stands with one limit of it. */
interface LimitTests {
  readonly starts: Test;
  /** Whether it has passed, and was still owed when it did. */
  readonly passed: Test;
  /** Whether it is still owed. */
  readonly runs: Test;
  /** Whether what a fact says to have been done was done while it was owed. */
  readonly isDone: (fact: string) => Test;
  /** Whether that was done after it. */
  readonly doneAfter: (fact: string) => Test;
}

/**
 * Of two moments, each in its own offset from UTC, the earlier can lie on a day up to two days after the other's, and never
 * on the third.
 */
const offsetsApart = 3;

const isBefore = ({ read, lastBefore }: CompiledLimit, day: DayReader): CompiledComparison =>
  compareDays(read, day, (from, other, moment) => from <= lastBefore(other - 1, moment));

const compileDoneAfter = (limit: CompiledLimit, done: string): CompiledComparison => {
  if (!limit.inHours) return isBefore(limit, dayReader(done));
  const place = valuePlace(done, 'second');
  return compareDays(
    limit.dueSecond,
    ({ numbers }) => numbers[place] ?? unknown,
    (dueAt, doneAt) => doneAt > dueAt,
  );
};

const compileLimit = (raw: Limit, limit: CompiledLimit, context: CompileContext): LimitTests => {
  const { policy, table, reach } = context;
  const { anchor, countsBack } = limit;
  // Where it lies among those that count from the same anchor in the same unit: the greater, the later it falls.
  const [[unit, count]] = Object.entries(periodOf(raw) ?? { by: 0 }) as [[string, number]];
  const scale = `${unit} ${countsBack ? 'before' : 'after'} ${anchor}`;
  const length = countsBack ? -count : count;
  /** Of limits on one scale, the shorter are passed first. */
  const add = (name: string, facts: readonly string[], evaluate: CompiledComparison, variant?: number): Test => {
    const group = [name, scale, ...facts, policy.counting].join(' ');
    const regions = thresholdOf(group, [anchor, ...facts], length + 1);
    return table.add({ key: [group, length, variant].join(' '), ...regions, evaluate });
  };
  const key = `starts ${anchor}`;
  const read = dayReader(anchor);
  const evaluate = compareDays(read, read, () => true);
  const starts = table.add({ key, ...yesOrNo(key, [anchor]), evaluate, dayPlace: valuePlace(anchor, 'day') });
  // Nothing has passed that counts from a day still to come.
  const begun = countsBack ? always : compileCondition({ fact: anchor, happened: true }, context);
  /** The day from which it is owed no longer: bare facts never tell of one. */
  const until = ({ reading }: LaidOut): DayNumber => reading?.owedUntil?.[reach as number]?.[anchor] ?? Infinity;
  const last: DayReader = (facts, { today }) => Math.min(today, until(facts));
  const passed = (days: number): Test =>
    all(
      begun,
      add(
        `past ${String(days)}`,
        [],
        isBefore(limit, (facts, moment) => last(facts, moment) + days),
        reach,
      ),
    );
  const runs = `runs ${String(reach)} ${anchor}`;
  return {
    starts,
    passed: passed(0),
    runs: table.add({
      key: runs,
      ...yesOrNo(runs, []),
      evaluate: (facts, { today }) => known(today < until(facts)),
    }),
    isDone: (fact) => {
      const group = JSON.stringify({ fact, happened: true });
      return table.add({
        ...yesOrNo(group, [fact]),
        key: [group, reach, anchor].join(' '),
        evaluate: compareDays(dayReader(fact), last, (day, by) => day <= by),
      });
    },
    // What was done on a day that has come, under a limit that has not passed, was done within it.
    doneAfter: (fact) =>
      all(passed(limit.inHours ? offsetsApart : 0), add('done after', [fact], compileDoneAfter(limit, fact))),
  };
};

/**
 * How it stands with something that is due. The tests of its limits are comparisons of their own, since they go by the
 * day that a limit gives. Where it is owed no longer, it stands as it stood on the day from which that is so, whatever came
 * after.
 *
 * @param due - when it is due
 * @param done - the facts of which the first says when it was done; without one it is still to be done
 * @param context - the policy, the question's table of comparisons, and to whom it is owed, if it is said
 * @param isSo - whether it was done, as far as what bears no day tells
 * @returns the tests
 */
export function compileDeadline(
  due: Due,
  done: readonly string[],
  context: CompileContext,
  isSo = never,
): DeadlineTests {
  const compiled = compileDue(due, context.policy.counting);
  const limits = limitsOf(due).map((limit, index) =>
    compileLimit(limit, compiled.limits[index] as CompiledLimit, context),
  );
  const ofLimits = (side: (limit: LimitTests) => Test): Test => ('latest' in due ? all : any)(...limits.map(side));
  /** In one of the ways in which it can be done. */
  const anyDone = (side: (fact: string) => Test): Test =>
    any(
      ...done.map((fact) =>
        all(
          ofLimits(({ isDone }) => isDone(fact)),
          side(fact),
        ),
      ),
    );
  const isAfter = (fact: string): Test => ofLimits(({ doneAfter }) => doneAfter(fact));
  const inTime = any(
    isSo,
    anyDone((fact) => not(isAfter(fact))),
  );
  const open = not(
    any(
      isSo,
      anyDone(() => always),
    ),
  );
  const passed = ofLimits((limit) => limit.passed);
  const stillTime = all(open, not(passed));
  return {
    due: compiled,
    starts: ofLimits(({ starts }) => starts),
    inTime,
    // What was done late in one way was done in time if it was in another.
    late: all(anyDone(isAfter), not(inTime)),
    overdue: all(open, passed),
    stillTime,
    lapsed: all(stillTime, not(ofLimits(({ runs }) => runs))),
  };
}
