import { lives, planStages, type Life, type PlanStage } from '../../domain/stages.ts';
import { factsOfCondition } from '../../engine/comparisonsOf.ts';
import type { PlacedRule } from '../../engine/PlacedRule.ts';
import { aboutConditions } from '../../engine/wholeCondition.ts';
import { sayList } from '../words/sayList.ts';

const lifeWords: Readonly<Record<Life, string>> = {
  unborn: 'is not yet born',
  living: 'lives',
  died: 'has died',
};

const planWords: Readonly<Record<PlanStage, string>> = {
  none: 'has no plan yet',
  'in-force': 'has a plan in force',
  ended: 'has a plan that ended',
};

/** Nothing is said where every choice is among them. */
const oneOf = <Choice extends string>(
  every: readonly Choice[],
  some: readonly Choice[],
  words: Readonly<Record<Choice, string>>,
): readonly string[] =>
  some.length === every.length
    ? []
    : [
        sayList(
          some.map((choice) => words[choice]),
          'or',
        ),
      ];

/**
 * Whom a rule is about, in words.
 *
 * @param placed - the rule with its document
 * @returns one sentence, or `undefined` where it is about every child
 * @internal
 */
export function whomSentence({ rule }: PlacedRule): string | undefined {
  const { child, plan } = rule.about;
  const parts = [...oneOf(lives, child, lifeWords), ...oneOf(planStages, plan, planWords)];
  return parts.length === 0 ? undefined : `It is about a child who ${parts.join(', and who ')}.`;
}

/**
 * The facts that tell whether a child is one whom a rule is about.
 *
 * @param placed - the rule with its document
 * @returns their names
 * @internal
 */
export function factsOfWhom({ rule }: PlacedRule): readonly string[] {
  return aboutConditions(rule.about).flatMap(factsOfCondition);
}
