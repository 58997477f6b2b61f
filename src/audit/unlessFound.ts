import { comparisonsOf, factsOf } from '../engine/comparisonsOf.ts';
import { belongsOf } from '../engine/compileRule.ts';
import { conditionsOfEffect } from '../engine/factsOfRule.ts';
import type { PlacedRule } from '../engine/PlacedRule.ts';
import { forces } from '../engine/Rule.ts';
import type { Act } from './acts.ts';
import { nothing, type CheckResult, type Found } from './CheckResult.ts';

const laysDown = ({ question, toldBy }: Pick<Act, 'question' | 'toldBy'>, { rule }: PlacedRule): boolean =>
  belongsOf(rule).question === question &&
  conditionsOfEffect(rule)
    .flatMap(comparisonsOf)
    .some((comparison) => factsOf(comparison).some((fact) => toldBy.includes(fact)));

/** The place of the strongest force of some rules; beyond all others where there is none. */
const strongest = (rules: readonly PlacedRule[]): number =>
  Math.min(forces.length, ...rules.map(({ rule }) => forces.indexOf(rule.force)));

/**
 * What came of holding an act against an answer, unless a rule of the act's own question was found to be broken that lays
 * down what the facts that tell of the act are to be: such a rule says by itself what is wrong with the act, where it says
 * it no less strongly.
 *
 * @param act - the question, and the facts that tell of the act
 * @param found - what was found to be broken
 * @param result - what came of it
 * @returns the result, or nothing where nothing need be said beside what was found
 */
export function unlessFound(
  act: Pick<Act, 'question' | 'toldBy'>,
  found: readonly Found[],
  result: CheckResult,
): CheckResult {
  const said = found.flatMap(({ breach: { rules } }) => rules).filter((placed) => laysDown(act, placed));
  const isLess = strongest(said) > strongest(result.found.flatMap(({ breach: { rules } }) => rules));
  return said.length === 0 || isLess ? result : nothing;
}
