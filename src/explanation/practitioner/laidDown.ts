import type { WrittenCondition } from '../../engine/Condition.ts';
import type { Due } from '../../engine/Due.ts';
import { doneFactsOf, type Effects, type Force, type WrittenRule } from '../../engine/Rule.ts';
import { conditionWords, type WordsContext } from '../words/conditionWords.ts';
import { sayDue } from '../words/dueWords.ts';
import type { Declaring } from '../words/factWords.ts';
import { roleName } from '../words/wordNames.ts';
import type { LaidDown } from './Explanation.ts';
import { decisionSentence, dutySentence, permissionSentence, prohibitionSentence, type Doing } from './taskSentence.ts';

type Task = Omit<Doing, 'force'>;

const triggers: Readonly<Record<Effects['trigger']['review'], string>> = {
  convene: 'A review is then to be convened early.',
  consider: 'Convening a review early is then to be considered.',
};

const grounds: Readonly<Record<Effects['ground']['for'], string>> = {
  exclusion: 'That is a ground for excluding a family member.',
  'exclusion-during': 'That is a ground for asking a parent to leave.',
};

const quorums: Readonly<Record<Effects['quorum']['makes'], string>> = {
  quorate: 'The conference is then quorate.',
  'quorate-by-exception': 'The conference is then quorate by exception.',
};

const criteria: Readonly<Record<Effects['criterion']['for'], string>> = {
  ending: 'That is a reason for the plan to end.',
  'both-plans': 'That is a reason for both plans to run together.',
  'significant-harm': 'That shows that significant harm is likely.',
};

const requirements: Readonly<Record<Force, string>> = {
  must: 'It must be that',
  should: 'It should be that',
  may: 'It may be that',
  'good-practice': 'It is good practice that',
};

/** What follows from a rule that lays down nothing that could be kept to. */
const follows = (
  { trigger, ground, 'insufficient-ground': insufficient, quorum, criterion, discretion, route }: WrittenRule,
  policies: Declaring,
): string | undefined => {
  if (trigger !== undefined) return triggers[trigger.review];
  if (ground !== undefined) return grounds[ground.for];
  if (insufficient !== undefined) return 'By itself that is no reason to exclude anyone.';
  if (quorum !== undefined) return quorums[quorum.makes];
  if (criterion !== undefined) return criteria[criterion.for];
  if (discretion !== undefined) {
    return `Where no listed ground is met, it is left to ${roleName(discretion.who, policies)} to decide.`;
  }
  return route === undefined
    ? undefined
    : `The plan can then end by this route; ${roleName(route.who, policies)} decides.`;
};

/**
 * What a rule lays down, in words.
 *
 * @param rule - the rule, whole or as it is written
 * @param context - the documents, and what the decision is missing
 * @returns what follows from the rule, and how to tell whether it was kept to, where the rule says that
 * @internal
 */
export function laidDown(rule: WrittenRule, context: WordsContext): LaidDown {
  const test = (asks: string, condition: WrittenCondition | undefined): Pick<LaidDown, 'test'> =>
    condition === undefined ? {} : { test: { asks, condition: conditionWords(condition, context) } };
  const doing = (task: Task): Doing => ({ who: task.who, what: task.what, force: rule.force });
  const dueIn = (due: Due | undefined): string => (due === undefined ? '' : `, ${sayDue(due, context.policies)}`);
  const { deadline, duty, requirement, permission, prohibition, decision } = rule;
  if (deadline !== undefined) {
    const done = doneFactsOf(rule).map((fact) => ({ fact, happened: true }));
    return {
      says: `${dutySentence(doing(deadline), context.policies)}${dueIn(deadline.due)}.`,
      ...test('It is done once', done.length > 1 ? { any: done } : done[0]),
    };
  }
  if (duty !== undefined) {
    return {
      says: `${dutySentence(doing(duty), context.policies)}${dueIn(duty.due)}.`,
      ...test('It is done where', duty.done),
    };
  }
  if (permission !== undefined) {
    return {
      says: `${permissionSentence(doing(permission), context.policies)}.`,
      ...test('It is used where', permission.used),
    };
  }
  if (prohibition !== undefined) {
    return {
      says: `${prohibitionSentence(doing(prohibition), context.policies)}.`,
      ...test('It is broken where', prohibition.broken),
    };
  }
  if (decision !== undefined) {
    return {
      says: `${decisionSentence(doing(decision), context.policies)}.`,
      ...test('It is kept to where', decision.is),
    };
  }
  const says = follows(rule, context.policies);
  return { ...(says === undefined ? {} : { says }), ...test(requirements[rule.force], requirement?.is) };
}
