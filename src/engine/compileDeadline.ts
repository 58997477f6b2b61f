import { valuePlace } from '../domain/factSlots.ts';
import { compareDays, type CompiledComparison } from './compareDays.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import { thresholdOf, yesOrNo } from './ComparisonTable.ts';
import { dayReader } from './dayReader.ts';
import { compileLimit, type CompiledLimit } from './compileLimit.ts';
import { all, always, any, not, type Test } from './logic.ts';
import { limitsOf, type Due } from './Due.ts';

/** How it stands with something that is due. */
export interface DeadlineTests {
  /** Whether the days that it counts from have come about. */
  readonly starts: Test;
  readonly inTime: Test;
  readonly late: Test;
  readonly overdue: Test;
  readonly stillTime: Test;
}

/** How it stands with one limit of it, and what was done. */
interface DoneTests {
  /** Whether what has been done was done after it, and was still owed when it passed. */
  readonly late: Test;
  /** Whether what has been done was done after it, be it owed or not. */
  readonly missed: Test;
}

/** How it stands with one limit of it. */
interface LimitTests {
  readonly starts: Test;
  /** Whether it has passed, and was still owed when it did. */
  readonly overdue: Test;
  /** The same, of what a fact says to have been done. */
  readonly doneBy: (fact: string) => DoneTests;
}

/**
 * Of two moments, each in its own offset from UTC, the earlier can lie on a day up to two days after the other's, and never
 * on the third.
 */
const offsetsApart = 3;

/** Stands for the reach of what is asked whether or not it is still owed. */
const whoever = -1;

/**
 * Whether a limit's last day lies before a day so many days after today, and, if it is said how far it is owed, before the
 * day from which it was owed no longer: bare facts never tell of that.
 */
const compilePast = (limit: CompiledLimit, days: number, reach: number): CompiledComparison =>
  limit.endsBefore(({ reading }, { today }) => {
    const until = reading?.owedUntil?.[reach]?.[limit.anchor];
    return Math.min(today + days, until ?? Infinity);
  });

const limitTests = (limit: CompiledLimit, context: CompileContext): LimitTests => {
  const { policy, table, reach } = context;
  const { anchor, countFact, scale, length } = limit;
  const counted = countFact === undefined ? [] : [countFact];
  /** Of limits on one scale, the shorter are passed first. */
  const add = (name: string, facts: readonly string[], evaluate: CompiledComparison, variant?: string): Test => {
    const group = [name, scale, ...facts, policy.counting].join(' ');
    const regions = thresholdOf(group, [anchor, ...counted, ...facts], length + 1);
    return table.add({ key: [group, length, variant].join(' '), ...regions, evaluate });
  };
  const key = `starts ${anchor}`;
  const read = dayReader(anchor);
  const evaluate = compareDays(read, read, () => true);
  const comesAbout = table.add({ key, ...yesOrNo(key, [anchor]), evaluate, dayPlace: valuePlace(anchor, 'day') });
  // Where a fact says that there is nothing to count, there is no such limit.
  const starts = all(comesAbout, ...counted.map((fact) => compileCondition({ fact, atLeast: 1 }, context)));
  // Nothing has passed that counts from a day still to come.
  const begun = limit.countsBack ? always : compileCondition({ fact: anchor, happened: true }, context);
  const passed = (days: number, reach = whoever): Test =>
    all(begun, add(`past ${String(days)}`, [], compilePast(limit, days, reach), String(reach)));
  return {
    starts,
    overdue: passed(0, reach),
    doneBy: (done) => {
      const doneAfter = add('done after', [done], limit.compare(done, true));
      // What was done on a day that has come, under a limit that has not passed, was done within it.
      const days = limit.inHours ? offsetsApart : 0;
      return { late: all(passed(days, reach), doneAfter), missed: all(passed(days), doneAfter) };
    },
  };
};

/**
 * How it stands with something that is due. The tests of its limits are comparisons of their own, since they go by the
 * day that a limit gives.
 *
 * @param due - when it is due
 * @param done - the facts of which the first says when it was done; without one it is still to be done
 * @param context - the policy, the question's table of comparisons, and to whom it is owed, if it is said
 * @returns the tests
 */
export function compileDeadline(due: Due, done: readonly string[], context: CompileContext): DeadlineTests {
  const limits = limitsOf(due).map((limit) => limitTests(compileLimit(limit, context.policy.counting), context));
  const ofLimits = (side: (limit: LimitTests) => Test): Test => ('latest' in due ? all : any)(...limits.map(side));
  const happened = done.map((fact) => compileCondition({ fact, happened: true }, context));
  /** In one of the ways in which it can be done. */
  const anyDone = (side: (fact: string) => Test): Test =>
    any(...done.map((fact, index) => all(happened[index] as Test, side(fact))));
  const inTime = anyDone((fact) => not(ofLimits(({ doneBy }) => doneBy(fact).missed)));
  const late = anyDone((fact) => ofLimits(({ doneBy }) => doneBy(fact).late));
  const overdue = all(
    not(any(...happened)),
    ofLimits((limit) => limit.overdue),
  );
  return {
    starts: ofLimits(({ starts }) => starts),
    inTime,
    // What was done late in one way was done in time if it was in another.
    late: done.length > 1 ? all(late, not(inTime)) : late,
    overdue,
    stillTime: not(any(inTime, late, overdue)),
  };
}
