import { reachPlace, type Whom } from '../domain/stages.ts';
import { compileCondition, type CompileContext } from './compileCondition.ts';
import type { Condition } from './Condition.ts';
import { conditionOfEffect } from './conditionOfEffect.ts';
import { compileDeadline, type DeadlineTests } from './compileDeadline.ts';
import type { CompiledDue } from './dueDates.ts';
import { all, any, never, not, type Test } from './logic.ts';
import { asksIfHeld, countsFromHolding } from './onceHeld.ts';
import type { PlacedRule } from './PlacedRule.ts';
import type { Policy } from './Policy.ts';
import { asksOfCare } from './comparisonsOf.ts';
import { doneFactsOf, dueOf, ruleKind, type Belongs, type Rule, type RuleKind } from './Rule.ts';
import { aboutConditions } from './wholeCondition.ts';
import { criteriaOf, ruleId } from './ruleIds.ts';

/** How it stands with what a rule lays down. */
export interface KeptTests {
  readonly yes: Test;
  readonly no: Test;
  readonly 'not-yet': Test;
}

/** A rule once compiled for a question. */
export interface CompiledRule extends Pick<PlacedRule, 'inForceFrom'> {
  readonly rule: Rule;
  /** The document's id and the rule's. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly policy: Policy;
  /** Whom it is about. */
  readonly whom: Whom;
  /** Whether the child is one whom it is about. */
  readonly about: Test;
  /** Whether it came to apply: to this child, by its condition, and for a deadline from a day that has come about. */
  readonly arises: Test;
  /** Whether it applies: it came to, and what it lays down did not cease to be owed before it was due. */
  readonly when: Test;
  /** Whether it applies once the conference has been held, where it asks for that; `undefined` where it does not. */
  readonly onceHeld: Test | undefined;
  readonly kept: KeptTests | undefined;
  readonly deadline: DeadlineTests | undefined;
  /** When what it lays down is due, where it says so. */
  readonly due: CompiledDue | undefined;
  /** The outcomes to which it is confined, if it is. */
  readonly forOutcomes: readonly string[] | undefined;
}

/**
 * The part of a rule that ties it to a question.
 *
 * @param rule - the rule
 * @returns the question and the outcomes that it names, where it names any
 */
export function belongsOf(rule: Rule): { readonly [Key in keyof Belongs]?: Belongs[Key] | undefined } {
  return rule[ruleKind(rule)] as Partial<Belongs>;
}

/** Whether what there is no day for was kept to. */
const isKept = (kind: RuleKind, isSo: Test, { about, arises }: Pick<CompiledRule, 'about' | 'arises'>): Test => {
  // Nothing can be overstepped by what is said of others.
  if (kind === 'permission') return any(not(about), arises, not(isSo));
  return kind === 'prohibition' ? not(isSo) : isSo;
};

const keptTests = (isSo: Test): KeptTests => ({ yes: isSo, no: not(isSo), 'not-yet': never });

/**
 * A rule, compiled against the comparisons of a question.
 *
 * @param rule - the rule
 * @param policy - the document it stands in
 * @param context - the policy again, and the question's table of comparisons
 * @returns its tests
 */
export function compileRule(rule: Rule, policy: Policy, context: CompileContext): CompiledRule {
  const { deadline, about: whom } = rule;
  const kind = ruleKind(rule);
  const about = all(...aboutConditions(whom).map((condition) => compileCondition(condition, context)));
  const condition = all(about, compileCondition(rule.when, context));
  const due = dueOf(rule);
  const owed = { ...context, reach: reachPlace(whom, asksOfCare(rule.when)) };
  const told = conditionOfEffect<Condition>(rule);
  const isSo = told && compileCondition(told.condition, context);
  const tests = due && compileDeadline(due, doneFactsOf(rule), owed, isSo);
  const starts = deadline && tests;
  const arises = starts ? all(condition, starts.starts) : condition;
  const waits = asksIfHeld(rule.when) || (deadline && countsFromHolding(deadline.due));
  return {
    rule,
    id: ruleId({ rule, policy }),
    kind,
    policy,
    whom,
    about,
    arises,
    when: tests ? all(arises, not(tests.lapsed)) : arises,
    onceHeld: waits ? all(about, compileCondition(rule.when, { ...context, onceHeld: true })) : undefined,
    kept:
      tests && (starts ?? isSo)
        ? { yes: tests.inTime, no: any(tests.late, tests.overdue), 'not-yet': tests.stillTime }
        : isSo && keptTests(isKept(kind, isSo, { about, arises })),
    deadline: starts,
    due: tests?.due,
    forOutcomes: belongsOf(rule).forOutcomes,
  };
}

/**
 * Where a rule was broken: where it applies and was not kept to.
 *
 * @param rule - the compiled rule
 * @returns the test; `undefined` where nothing tells
 */
export function brokenBy({ kind, when, kept }: CompiledRule): Test | undefined {
  if (kept === undefined) return undefined;
  // A permission is overstepped where it does not hold, so its condition is part of `kept` already.
  return kind === 'permission' ? kept.no : all(when, kept.no);
}

/**
 * Routes hold only where one of the criteria that they are open to does, or what stands in for one.
 *
 * @param rules - the compiled rules of a question
 * @returns the same rules, each route's condition with its criteria
 */
export function openRoutes(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  const criteria = rules.filter(({ kind }) => kind === 'criterion');
  return rules.map((compiled) => {
    if (compiled.rule.route === undefined) return compiled;
    const open = criteriaOf(compiled, criteria);
    return { ...compiled, when: all(compiled.when, any(...open.map(({ when }) => when))) };
  });
}
