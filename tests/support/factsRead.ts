import { conferenceStages, lives, planStages } from '../../src/domain/stages.ts';
import { createFacts } from '../../src/domain/Facts.ts';
import type { FactType } from '../../src/domain/vocabulary.ts';
import type { WrittenPeriod } from '../../src/domain/Period.ts';
import { ask } from '../../src/engine/ask.ts';
import { comparisonsOf } from '../../src/engine/comparisonsOf.ts';
import type { Comparison, Condition } from '../../src/engine/Condition.ts';
import { typeOfFact } from '../../src/engine/declaredWords.ts';
import { conditionsOfEffect } from '../../src/engine/factsOfRule.ts';
import type { PlacedRule } from '../../src/engine/PlacedRule.ts';
import type { Question } from '../../src/engine/Question.ts';
import { anchorOf, countFactOf, limitsOf, periodOf, type Limit } from '../../src/engine/Due.ts';
import { doneFactsOf, dueOf, type Rule } from '../../src/engine/Rule.ts';
import { wholeCondition } from '../../src/engine/wholeCondition.ts';
import type { Laid } from './shippedRulebooks.ts';

/** Two days that a rule sets against one another, or one that it sets against the day of the question. */
export interface DaysCompared {
  readonly days: readonly string[];
  readonly period?: WrittenPeriod | undefined;
}

/** What a question reads of a case, by a rulebook's rules and by itself. */
export interface FactsRead {
  /** Every fact that is mentioned, in the order of the rules. */
  readonly facts: readonly string[];
  readonly comparisons: readonly Comparison[];
  readonly daysCompared: readonly DaysCompared[];
  /** The type of a fact that is none of the vocabulary. */
  readonly typeOf?: (fact: string) => FactType | undefined;
}

const inAny = (fact: string, choices: readonly string[]): Condition => ({ fact, in: choices });

const conditionsOf = ({ rule }: PlacedRule): readonly Condition[] => {
  const whole = wholeCondition(rule);
  return [
    ...(whole === undefined ? [] : [whole]),
    ...conditionsOfEffect(rule),
    ...doneFactsOf(rule).map((fact) => ({ fact, happened: true })),
  ];
};

/** Of a child whom its rules are not about a question says at which stage the child is, and that a conference is to come. */
const stageConditions = ({ settledBy, waitsForConference }: Question): readonly Condition[] => [
  ...(settledBy === undefined ? [] : [inAny('child.life', lives), inAny('plan.stage', planStages)]),
  ...(waitsForConference === undefined ? [] : [inAny('conference.stage', conferenceStages)]),
];

const limitsOfRule = (rule: Rule): readonly Limit[] => {
  const due = dueOf(rule);
  return due === undefined ? [] : limitsOf(due);
};

const daysOf = (comparison: Comparison): readonly DaysCompared[] => {
  const { fact } = comparison;
  if ('happened' in comparison) return [{ days: [fact, 'asOf'] }];
  if ('reachedAge' in comparison) return [{ days: [fact, 'asOf'], period: { months: 12 * comparison.reachedAge } }];
  if ('within' in comparison) return [{ days: [fact, comparison.after], period: comparison.within }];
  return 'before' in comparison ? [{ days: [fact, comparison.before], period: comparison.atLeast }] : [];
};

/** The conditions that a question adds to those of the rules. */
const ownConditions = (question: Question, { rulebook, calendar }: Laid): readonly Condition[] => {
  const conditions: Condition[] = [];
  const spying: Question = {
    ...question,
    decide: (rules, test) =>
      question.decide(rules, (condition) => {
        conditions.push(condition);
        return test(condition);
      }),
  };
  ask(spying, rulebook, createFacts({}), { asOf: calendar.coversFrom, calendar });
  return conditions;
};

/**
 * What a question reads of a case.
 *
 * @param question - the question
 * @param laid - the rulebook with its calendar
 * @returns the facts that the rules considered mention, and how they compare them
 */
export function factsRead(question: Question, laid: Laid): FactsRead {
  const placed = laid.rulebook.rules.filter(({ rule }) => question.considers(rule));
  const rules = placed.map(({ rule }) => rule);
  const policies = [...new Set(placed.map(({ policy }) => policy))];
  const conditions = [
    ...ownConditions(question, laid),
    ...placed.flatMap(conditionsOf),
    ...(rules.length === 0 ? [] : stageConditions(question)),
  ];
  const comparisons = conditions.flatMap(comparisonsOf);
  const limits = rules.flatMap((rule) =>
    limitsOfRule(rule).map((limit): DaysCompared => {
      return { days: [anchorOf(limit), 'asOf', ...doneFactsOf(rule)], period: periodOf(limit) };
    }),
  );
  const daysCompared = [...comparisons.flatMap(daysOf), ...limits];
  const counts = daysCompared.flatMap(({ period }) => countFactOf(period) ?? []);
  const named = [...comparisons.map(({ fact }) => fact), ...counts, ...daysCompared.flatMap(({ days }) => days)];
  const typeOf = (fact: string): FactType | undefined => typeOfFact(fact, policies);
  return { facts: [...new Set(named)].filter((name) => name !== 'asOf'), comparisons, daysCompared, typeOf };
}
