import { comparisonsOf, factsOf } from '../engine/comparisonsOf.ts';
import { belongsOf } from '../engine/compileRule.ts';
import { conditionsOfEffect } from '../engine/factsOfRule.ts';
import type { Act } from './acts.ts';
import type { Found } from './CheckResult.ts';

/**
 * Whether a rule of an act's own question was found to be broken that lays down what the facts that tell of the act are
 * to be: such a rule says by itself what is wrong with the act.
 *
 * @param act - the question, and the facts that tell of the act
 * @param found - what was found to be broken
 * @returns `true` where nothing need be said beside it
 */
export function isAlreadyFound(
  { question, toldBy }: Pick<Act, 'question' | 'toldBy'>,
  found: readonly Found[],
): boolean {
  return found.some(({ breach: { rules } }) =>
    rules.some(
      ({ rule }) =>
        belongsOf(rule).in === question &&
        conditionsOfEffect(rule)
          .flatMap(comparisonsOf)
          .some((comparison) => factsOf(comparison).some((fact) => toldBy.includes(fact))),
    ),
  );
}
