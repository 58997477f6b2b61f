import type { CompiledRule } from '../engine/compileRule.ts';
import { compileRule } from '../engine/compileRule.ts';
import type { PlacedRule } from '../engine/Rulebook.ts';
import { contextIn } from './compileOver.ts';
import { createExplorer, type Explorer } from './createExplorer.ts';
import type { Certainty, RuleNamed } from './Finding.ts';
import { inKeyOrder } from './inKeyOrder.ts';
import type { CompareOptions } from './PoliciesCompared.ts';
import { regionsAtMost, type Searched } from './search.ts';
import { createSpace } from './Space.ts';

/** A few rules in a space of their own, and what looks for cases in it. */
export interface Explored {
  readonly rules: readonly CompiledRule[];
  readonly explorer: Explorer;
}

/**
 * Compiles a few rules into a space of their own.
 *
 * @param rules - the rules
 * @param options - the day of the cases, the working days, and how far to look
 * @returns the compiled rules, and what looks for cases
 * @internal
 */
export function exploreRules(
  rules: readonly PlacedRule[],
  { regions = regionsAtMost, asOf, calendar }: CompareOptions,
): Explored {
  const space = createSpace();
  const compiled = rules.map(({ rule, policy }) => compileRule(inKeyOrder(rule), policy, contextIn(policy, space)));
  const policies = [...new Set(rules.map(({ policy }) => policy))];
  return { rules: compiled, explorer: createExplorer(space, policies, { asOf, calendar }, regions) };
}

/**
 * A rule by its name.
 *
 * @param placed - the rule and its document
 * @returns its document and id, and the clauses that it cites
 * @internal
 */
export function nameOf({ rule, policy }: PlacedRule): RuleNamed {
  return { rule: `${policy.id}/${rule.id}`, cites: rule.cites };
}

/** What is proved for every case. */
export const proved: Certainty = { is: 'proved' };

/**
 * How sure it is that there is no case of some kind.
 *
 * @param searched - what a search for one came to
 * @param tried - what was looked for, in words
 * @returns `proved`, or that it was not decided; `undefined` where there is one
 * @internal
 */
export function certaintyOfNone(searched: Searched<unknown>, tried: string): Certainty | undefined {
  if (searched.result === 'found') return undefined;
  return searched.result === 'none' ? proved : { is: 'not-decided', regions: searched.regions, tried };
}
