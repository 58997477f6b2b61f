import { notHappened, unknown, valuePlace } from '../domain/factPlaces.ts';
import { kleene, known } from '../domain/kleene.ts';
import type { CompiledComparison } from './compileComparison.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import { dayReader, isDay } from './dayReader.ts';
import { compileLimits, type CompiledLimit } from './dueDates.ts';
import { all, any, never, not, type Test } from './logic.ts';
import type { Due, Limit } from './Rule.ts';

/** How it stands with something that is due. */
export interface DeadlineTests {
  /** Whether a day that it counts from has come about. */
  readonly starts: Test;
  readonly inTime: Test;
  readonly late: Test;
  readonly overdue: Test;
  readonly stillTime: Test;
}

/** Whether it was done by a limit. */
const doneBy =
  (done: string) =>
  (limit: CompiledLimit): CompiledComparison => {
    const readDay = dayReader(done);
    const second = valuePlace(done, 'second');
    return (facts, moment) => {
      const dueAt = limit.inHours ? limit.dueSecond(facts) : limit.dueDay(facts, moment);
      const doneAt = limit.inHours ? (facts.numbers[second] ?? unknown) : readDay(facts, moment);
      if (dueAt === notHappened) return kleene.yes;
      return dueAt === unknown || doneAt === unknown ? kleene.unknown : known(doneAt <= dueAt);
    };
  };

/** Where a limit lies among those that count from the same anchor in the same unit: the greater, the later it falls. */
const scaleOf = (limit: Limit): { readonly scale: string; readonly length: number } => {
  if ('by' in limit) return { scale: `by ${limit.by}`, length: 0 };
  const [unit, count] = Object.entries('within' in limit ? limit.within : limit.atLeast)[0] as [string, number];
  return 'within' in limit
    ? { scale: `${unit} after ${limit.after}`, length: count }
    : { scale: `${unit} before ${limit.before}`, length: -count };
};

/**
 * How it stands with something that is due. The tests of its limits are comparisons of their own, since they go by the
 * day that a limit gives.
 *
 * @param due - when it is due
 * @param done - the fact that says when it was done; without one it is still to be done
 * @param context - the policy, and the question's table of comparisons
 * @returns the tests
 */
export function compileDeadline(due: Due, done: string | undefined, { policy, table }: CompileContext): DeadlineTests {
  const compiled = compileLimits(due, policy.counting);
  const limits = ('soonest' in due ? due.soonest : [due]).map((limit, index) => ({
    ...scaleOf(limit),
    limit: compiled[index] as CompiledLimit,
  }));
  /** Of limits on one scale, those that are shorter are passed first. */
  const testEach = (
    name: string,
    facts: readonly string[],
    holdsAfter: (elapsed: number, length: number) => boolean,
    evaluate: (limit: CompiledLimit) => CompiledComparison,
  ): Test[] =>
    limits.map(({ limit, scale, length }) => {
      const group = [name, scale, ...facts, policy.counting].join(' ');
      return table.add({
        key: `${group} ${String(length)}`,
        facts: [limit.anchor, ...facts],
        group,
        samples: [length, length + 1],
        holdsFor: (sample) => holdsAfter(Number(sample), length),
        evaluate: evaluate(limit),
      });
    });

  const starts = limits.map(({ limit: { anchor } }) => {
    const read = dayReader(anchor);
    const key = `starts ${anchor}`;
    return table.add({
      key,
      facts: [anchor],
      group: key,
      samples: [true, false],
      holdsFor: (sample) => sample === true,
      evaluate: (facts, moment) => {
        const day = read(facts, moment);
        return day === unknown ? kleene.unknown : known(isDay(day));
      },
    });
  });
  const past = testEach(
    'past',
    [],
    (elapsed, length) => elapsed > length,
    ({ dueDay }) =>
      (facts, moment) => {
        const day = dueDay(facts, moment);
        if (day === unknown) return kleene.unknown;
        return known(day !== notHappened && moment.today > day);
      },
  );
  const missed = (
    done === undefined ? [] : testEach('done by', [done], (elapsed, length) => elapsed <= length, doneBy(done))
  ).map(
    // What was done on a day that has come, under a limit that has not passed, was done within it.
    (inTime, index) => (limits[index]?.limit.inHours === true ? not(inTime) : all(past[index] as Test, not(inTime))),
  );
  const isDone = done === undefined ? never : compileCondition({ fact: done, happened: true }, { policy, table });
  const isPast = any(...past);
  return {
    starts: any(...starts),
    inTime: all(isDone, not(any(...missed))),
    late: all(isDone, any(...missed)),
    overdue: all(not(isDone), isPast),
    stillTime: all(not(isDone), not(isPast)),
  };
}
