import type { Decision } from '../../engine/Decision.ts';
import type { Comparison } from '../../engine/Condition.ts';
import { factsOfRule } from '../../engine/factsOfRule.ts';
import type { Rule } from '../../engine/Rule.ts';
import type { FactName } from '../../domain/vocabulary.ts';
import type { DocumentsBehind } from '../documentsBehind.ts';
import { alwaysAsked, factsThatTell } from '../ruleFacts.ts';
import type { FamilyContext } from './FamilyExplanation.ts';

const legalFacts: readonly string[] = [
  'outcome.legalPlanningMeetingHeld',
  'outcome.legalPlanning',
  'outcome.legalLetterReceived',
  'outcome.legalLetter',
  'outcome.legalLetterSaysWhatAndWhy',
  'outcome.solicitorSeen',
] satisfies readonly FactName[];

/**
 * Whether a rule is about legal planning or a legal letter.
 *
 * @param rule - the rule
 * @returns `true` where it reads a fact about either
 * @internal
 */
export function isAboutLegalPlanning(rule: Rule): boolean {
  return factsOfRule(rule).some((fact) => legalFacts.includes(fact));
}

const tellsOfLetter = (comparison: Comparison): boolean =>
  ('is' in comparison && comparison.fact === 'outcome.legalLetterReceived' && comparison.is === true) ||
  comparison.fact === 'outcome.legalLetter';

const letters: Readonly<Record<NonNullable<FamilyContext['legalLetter']>, string>> = {
  'before-proceedings': 'The letter tells you what you can do, if anything, to keep the case out of court.',
  issue: 'The letter says that the case is going to court.',
};

/** The advice for families on seeing a solicitor says the same in its own words. */
const isOnSolicitor = (rule: Rule): boolean => factsThatTell(rule).includes('outcome.solicitorSeen');

const takeTheLetter = 'Take the letter with you.';

/**
 * What parents are to do about a legal letter, where legal planning is concerned.
 *
 * @param decision - the decision
 * @param held - what is held of the documents that the decision rests on
 * @param context - what the decision cannot know
 * @param advice - the advice for families that applies and is about legal planning
 * @returns sentences; none where nothing tells of legal planning
 * @source Family Rights Group, outcomes of review conferences: legal planning, and the letters that can follow it
 * @internal
 */
export function legalAdvice(
  { reasons }: Decision,
  held: DocumentsBehind,
  { legalLetter, legalPlanningMeetingHeld }: FamilyContext,
  advice: readonly Rule[],
): readonly string[] {
  const holding = reasons.flatMap((reason) => (reason.verdict === 'holds' ? (held.ruleOf(reason)?.rule ?? []) : []));
  const hasLetter = legalLetter !== undefined || holding.some(({ when }) => alwaysAsked(when).some(tellsOfLetter));
  if (!hasLetter && legalPlanningMeetingHeld !== true && !holding.some(isAboutLegalPlanning)) return [];
  const see = 'a solicitor who knows child care law at once.';
  const own = hasLetter ? `See ${see}` : `If you get a letter about court, see ${see}`;
  return [
    ...(legalLetter === undefined ? [] : [letters[legalLetter]]),
    ...advice.map(({ says }) => says),
    ...(advice.some(isOnSolicitor) ? [] : [own, takeTheLetter]),
  ];
}
