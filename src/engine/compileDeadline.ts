import type { DayNumber } from '../domain/CalendarDay.ts';
import type { LaidOut } from '../domain/Facts.ts';
import { known } from '../domain/kleene.ts';
import { compareDays, type CompiledComparison } from './compareDays.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import { thresholdOf, yesOrNo } from './ComparisonTable.ts';
import { dayReader, type DayReader } from './dayReader.ts';
import { compileDue, type CompiledDue, type CompiledLimit } from './dueDates.ts';
import { all, always, any, never, not, type Test } from './logic.ts';
import type { Due } from './Due.ts';

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

const limitTests = (limit: CompiledLimit, context: CompileContext): LimitTests => {
  const { policy, table, reach } = context;
  const { anchor, countFact, countsBack, inHours, scale, length } = limit;
  const counted = countFact === undefined ? [] : [countFact];
  /** Of limits on one scale, the shorter are passed first. */
  const add = (name: string, facts: readonly string[], evaluate: CompiledComparison, variant?: number): Test => {
    const group = [name, scale, ...facts, policy.counting].join(' ');
    const regions = thresholdOf(group, [anchor, ...counted, ...facts], length + 1);
    return table.add({ key: [group, length, variant].join(' '), ...regions, evaluate });
  };
  const tell = (group: string, facts: readonly string[], evaluate: CompiledComparison, key = group): Test =>
    table.add({ key, ...yesOrNo(group, facts), evaluate });
  const read = dayReader(anchor);
  const comesAbout = tell(
    `starts ${anchor}`,
    [anchor],
    compareDays(read, read, () => true),
  );
  // Nothing has passed that counts from a day still to come.
  const begun = countsBack ? always : compileCondition({ fact: anchor, happened: true }, context);
  /** The day from which it is owed no longer: bare facts never tell of one. */
  const until = ({ reading }: LaidOut): DayNumber => reading?.owedUntil?.[reach as number]?.[anchor] ?? Infinity;
  const owed = `${String(reach)} ${anchor}`;
  const last: DayReader = (facts, { today }) => Math.min(today, until(facts));
  const passed = (days: number): Test =>
    all(
      begun,
      add(
        `past ${String(days)}`,
        [],
        limit.endsBefore((facts, moment) => last(facts, moment) + days),
        reach,
      ),
    );
  return {
    // Where a fact says that there is nothing to count, there is no such limit.
    starts: all(comesAbout, ...counted.map((fact) => compileCondition({ fact, atLeast: 1 }, context))),
    passed: passed(0),
    runs: tell(`runs ${owed}`, [], (facts, { today }) => known(today < until(facts))),
    isDone: (fact) => {
      const group = JSON.stringify({ fact, happened: true });
      const isBy = compareDays(dayReader(fact), last, (day, by) => day <= by);
      return tell(group, [fact], isBy, `${group} ${owed}`);
    },
    // What was done on a day that has come, under a limit that has not passed, was done within it.
    doneAfter: (fact) => all(passed(inHours ? offsetsApart : 0), add('done after', [fact], limit.compare(fact, true))),
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
  const limits = compiled.limits.map((limit) => limitTests(limit, context));
  const ofLimits = (side: (limit: LimitTests) => Test): Test => ('latest' in due ? all : any)(...limits.map(side));
  /** In one of the ways in which it can be done, what bears no day among them. */
  const anyDone = (side: (fact: string) => Test): Test =>
    any(
      isSo,
      ...done.map((fact) =>
        all(
          ofLimits(({ isDone }) => isDone(fact)),
          side(fact),
        ),
      ),
    );
  const isAfter = (fact: string): Test => ofLimits(({ doneAfter }) => doneAfter(fact));
  const inTime = anyDone((fact) => not(isAfter(fact)));
  const open = not(anyDone(() => always));
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
