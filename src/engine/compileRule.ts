import { notHappened, unknown, valuePlace } from '../domain/factPlaces.ts';
import { kleene, known } from '../domain/kleene.ts';
import type { CompiledComparison } from './compileComparison.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import { dayReader, isDay } from './dayReader.ts';
import { compileLimits, type CompiledLimit } from './dueDates.ts';
import { all, any, never, not, type Test } from './kleene.ts';
import type { Policy } from './Policy.ts';
import { ruleKind, type Belongs, type Due, type Rule, type RuleKind } from './Rule.ts';

/** How it stands with what a rule lays down. */
export interface KeptTests {
  readonly yes: Test;
  readonly no: Test;
  readonly notYet: Test;
}

/** How it stands with something that is due. */
export interface DeadlineTests {
  readonly inTime: Test;
  readonly late: Test;
  readonly overdue: Test;
  readonly stillTime: Test;
}

/** A rule once compiled for a question. */
export interface CompiledRule {
  readonly rule: Rule;
  /** The document's id and the rule's. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly policy: Policy;
  /** Whether its condition holds; for a deadline, also that the day it counts from has come about. */
  readonly when: Test;
  readonly kept: KeptTests | undefined;
  readonly deadline: DeadlineTests | undefined;
  readonly limits: readonly CompiledLimit[];
  /** The outcomes to which it is confined, if it is. */
  readonly upon: readonly string[] | undefined;
}

/**
 * The part of a rule that ties it to a question.
 *
 * @param rule - the rule
 * @returns the question and the outcomes that it names, where it names any
 */
export function belongsOf(rule: Rule): { readonly [Key in keyof Belongs]?: Belongs[Key] | undefined } {
  const { duty, requirement, permission, prohibition, decision, deadline, discretion } = rule;
  return duty ?? requirement ?? permission ?? prohibition ?? decision ?? deadline ?? discretion ?? {};
}

const sides = (yes: Test): KeptTests => ({ yes, no: not(yes), notYet: never });

/** Tests over a limit are comparisons of their own, since they go by the day that the limit gives. */
const limitTests = (
  due: Due,
  done: string | undefined,
  context: CompileContext,
): DeadlineTests & { readonly starts: Test } => {
  const limits = compileLimits(due, context.policy.counting);
  const testEach = (
    name: string,
    facts: readonly string[],
    evaluate: (limit: CompiledLimit) => CompiledComparison,
  ): Test[] =>
    limits.map((limit, index) => {
      const key = `${name} ${JSON.stringify(due)} ${String(index)} ${done ?? ''} ${context.policy.id}`;
      return context.table.add({
        key,
        facts: [limit.anchor, ...facts],
        group: key,
        samples: [true, false],
        holdsFor: (sample) => sample === true,
        evaluate: evaluate(limit),
      });
    });

  const starts = testEach('starts', [], ({ anchor }) => {
    const read = dayReader(anchor);
    return (facts, moment) => {
      const day = read(facts, moment);
      return day === unknown ? kleene.unknown : known(isDay(day));
    };
  });
  const past = testEach('past', [], ({ dueDay }) => (facts, moment) => {
    const day = dueDay(facts, moment);
    if (day === unknown) return kleene.unknown;
    return known(day !== notHappened && moment.today > day);
  });
  const doneBy =
    done === undefined
      ? []
      : testEach('done by', [done], (limit) => {
          const readDay = dayReader(done);
          const second = valuePlace(done, 'second');
          return (facts, moment) => {
            const dueAt = limit.inHours ? limit.dueSecond(facts) : limit.dueDay(facts, moment);
            const doneAt = limit.inHours ? (facts.numbers[second] ?? unknown) : readDay(facts, moment);
            if (dueAt === notHappened) return kleene.yes;
            return dueAt === unknown || doneAt === unknown ? kleene.unknown : known(doneAt <= dueAt);
          };
        });
  const isDone = done === undefined ? never : compileCondition({ fact: done, happened: true }, context);
  const isPast = any(...past);
  return {
    starts: any(...starts),
    inTime: all(isDone, ...doneBy),
    late: all(isDone, any(...doneBy.map(not))),
    overdue: all(not(isDone), isPast),
    stillTime: all(not(isDone), not(isPast)),
  };
};

const deadlineKept = ({ inTime, late, overdue, stillTime }: DeadlineTests): KeptTests => ({
  yes: inTime,
  no: any(late, overdue),
  notYet: stillTime,
});

const keptTests = (rule: Rule, when: Test, context: CompileContext): KeptTests | undefined => {
  const compile = (condition: Parameters<typeof compileCondition>[0]): Test => compileCondition(condition, context);
  if (rule.requirement !== undefined) return sides(compile(rule.requirement.is));
  if (rule.decision?.is !== undefined) return sides(compile(rule.decision.is));
  if (rule.prohibition?.broken !== undefined) return sides(not(compile(rule.prohibition.broken)));
  if (rule.permission?.used !== undefined) return sides(any(when, not(compile(rule.permission.used))));
  if (rule.duty?.done === undefined) return undefined;
  const done = compile(rule.duty.done);
  if (rule.duty.due === undefined) return sides(done);
  const { overdue, stillTime } = limitTests(rule.duty.due, undefined, context);
  return { yes: done, no: all(not(done), overdue), notYet: all(not(done), stillTime) };
};

const dueOf = (rule: Rule): Due | undefined => rule.deadline?.due ?? rule.duty?.due;

/**
 * A rule, compiled against the comparisons of a question.
 *
 * @param rule - the rule
 * @param policy - the document it stands in
 * @param context - the policy again, and the question's table of comparisons
 * @returns its tests
 */
export function compileRule(rule: Rule, policy: Policy, context: CompileContext): CompiledRule {
  const { deadline } = rule;
  const condition = compileCondition(rule.when, context);
  const tests = deadline === undefined ? undefined : limitTests(deadline.due, deadline.done, context);
  const when = tests === undefined ? condition : all(condition, tests.starts);
  const due = dueOf(rule);
  return {
    rule,
    id: `${policy.id}/${rule.id}`,
    kind: ruleKind(rule),
    policy,
    when,
    kept: tests === undefined ? keptTests(rule, when, context) : deadlineKept(tests),
    deadline: tests,
    limits: due === undefined ? [] : compileLimits(due, policy.counting),
    upon: belongsOf(rule).upon,
  };
}

/** A route names the criteria of its own document by their ids alone. */
const opensTo = ({ rule, policy }: CompiledRule, criterion: CompiledRule): boolean =>
  rule.route?.upon.some((id) => (id.includes('/') ? id : `${policy.id}/${id}`) === criterion.id) === true;

/**
 * Routes hold only where one of the criteria that they are open to does.
 *
 * @param rules - the compiled rules of a question
 * @returns the same rules, each route's condition with its criteria
 */
export function openRoutes(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const criteria = rules.filter(({ kind }) => kind === 'criterion');
  return rules.map((rule) => {
    if (rule.kind !== 'route') return rule;
    const met = any(...criteria.filter((criterion) => opensTo(rule, criterion)).map(({ when }) => when));
    return { ...rule, when: all(rule.when, met) };
  });
}
