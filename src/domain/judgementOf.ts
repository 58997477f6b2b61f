import { factTypes } from './factTypes.ts';
import { judgedFact, localNameOf } from './localFacts.ts';

/**
 * The judgement beside which a fact says who judged.
 *
 * @param fact - the fact's name
 * @returns the judgement's name; `undefined` where the fact does not say who judged one
 * @example
 * ```ts
 * expect([judgementOf('risk.continuing.by'), judgementOf('risk.continuing')]).toEqual(['risk.continuing', undefined]);
 * ```
 * @internal
 */
export function judgementOf(fact: string): string | undefined {
  const judged = judgedFact(fact);
  if (judged === fact) return undefined;
  return factTypes.get(judged) === 'judgement' || localNameOf(judged) !== undefined ? judged : undefined;
}
