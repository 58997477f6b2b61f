import { localNameOf } from '../domain/localFacts.ts';
import type { Scope } from '../domain/derived/DerivedFact.ts';
import { factsOfCondition } from '../engine/comparisonsOf.ts';
import type { Condition } from '../engine/Condition.ts';
import type { Question } from '../engine/Question.ts';
import { anchorOf, limitsOf, type Due } from '../engine/Due.ts';
import type { PlacedRule } from '../engine/PlacedRule.ts';
import { doneFactsOf, dueOf, type Rule } from '../engine/Rule.ts';
import type { Rulebook } from '../engine/Rulebook.ts';
import { deadline } from '../questions/deadline.ts';
import { questions } from '../questions/index.ts';
import { narrowestScope } from './narrowestScope.ts';
import { questionAbout } from './questionAbout.ts';
import { reachOf, type Reach } from '../engine/Reach.ts';
import { ruleId } from '../engine/ruleIds.ts';

/** A rule that lays down by when something is to be done. */
export interface DatedRule extends PlacedRule {
  /** The document's id and the rule's. */
  readonly id: string;
  readonly deadline: string | null;
  readonly due: Due;
  /** The question whose decisions hold the rule's duty. */
  readonly question: Question;
  /** What there is one obligation for under it. */
  readonly scope: Scope;
  /** Of one that counts from a series of a policy's own, under which name the child's record lists it. */
  readonly series: string | undefined;
  readonly reach: Reach;
  /** The facts that its time counts from. */
  readonly anchors: readonly string[];
  /** Whether it says how to tell that it was done. */
  readonly tellsDone: boolean;
  /** The days or moments of which the first says when it was done. */
  readonly doneFacts: readonly string[];
  /** Whether it asks anything about a conference. */
  readonly asksOfConference: boolean;
}

const namedIn = (rule: Rule): readonly string[] => [
  ...factsOfCondition(rule.when),
  ...doneFactsOf(rule),
  ...factsOfCondition(rule.duty?.done),
];

/** What recurs without end names nothing by which it is done: it is done whenever it happens again. */
const recurring: readonly Scope[] = ['visit', 'core-group', 'series'];

const scopeOf = (anchors: readonly string[], named: readonly string[], tellsDone: boolean): Scope => {
  const scope = narrowestScope(anchors);
  if (scope === 'conference' && narrowestScope(named) === 'exclusion') return 'exclusion';
  return recurring.includes(scope) && tellsDone ? 'child' : scope;
};

/** A condition that is one comparison of a day with another, or with today, says on which day it came to hold. */
const dayCompared = (done: Condition | undefined): readonly string[] => {
  if (done === undefined || !('fact' in done)) return [];
  const comparesDay = 'before' in done || 'within' in done || ('happened' in done && done.happened);
  return comparesDay ? [done.fact] : [];
};

/** Only a duty that is confined to some outcomes of its question needs that question asked. */
const questionOf = (rule: Rule): Question | undefined => {
  if (rule.deadline !== undefined) return deadline(rule.deadline.name);
  return rule.duty?.forOutcomes === undefined ? questionAbout(rule) : questions.get(rule.duty.question);
};

const ofConference: readonly Scope[] = ['conference', 'exclusion'];

/**
 * The rules of a rulebook that lay down by when something is to be done: its deadlines, and its duties with a due date.
 *
 * @param rulebook - the rulebook
 * @returns the rules, in its order
 * @internal
 */
export function datedRules({ rules }: Rulebook): readonly DatedRule[] {
  return rules.flatMap(({ rule, policy, choices }): readonly DatedRule[] => {
    const due = dueOf(rule);
    const question = due === undefined ? undefined : questionOf(rule);
    if (due === undefined || question === undefined) return [];
    const anchors = limitsOf(due).map(anchorOf);
    const named = namedIn(rule);
    const tellsDone = rule.deadline?.done !== undefined || rule.duty?.done !== undefined;
    return [
      {
        rule,
        policy,
        choices,
        id: ruleId({ rule, policy }),
        deadline: rule.deadline?.name ?? null,
        due,
        question,
        scope: scopeOf(anchors, named, tellsDone),
        series: anchors.map(localNameOf).find((name) => name?.owner === 'series')?.key,
        reach: reachOf({ rule, policy }),
        anchors,
        tellsDone,
        doneFacts: [...doneFactsOf(rule), ...dayCompared(rule.duty?.done)],
        asksOfConference: ofConference.includes(narrowestScope(named)),
      },
    ];
  });
}
