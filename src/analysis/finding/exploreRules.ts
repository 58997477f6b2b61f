import { compileCondition } from '../../engine/compileCondition.ts';
import type { CompiledRule } from '../../engine/compileRule.ts';
import { compileRule } from '../../engine/compileRule.ts';
import type { Condition } from '../../engine/Condition.ts';
import type { Test } from '../../engine/logic.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { PlacedRule } from '../../engine/Rulebook.ts';
import { confineTo } from '../../engine/rulesOf.ts';
import { inKeyOrder } from '../reading/inKeyOrder.ts';
import { contextIn } from '../searching/compileOver.ts';
import { createExplorer, type Explorer } from '../searching/createExplorer.ts';
import { regionsIn, type SearchOptions } from '../searching/SearchOptions.ts';
import { createSpace, type Space } from '../searching/Space.ts';
import type { RuleNamed } from './Finding.ts';
import { ruleId } from '../../engine/ruleIds.ts';

/** A few rules in a space of their own, and what looks for cases in it. */
export interface Explored {
  readonly rules: readonly CompiledRule[];
  readonly space: Space;
  readonly explorer: Explorer;
  /** Compiles a condition that one of the rules holds, or a part of one. */
  readonly testOf: (rule: CompiledRule, condition: Condition) => Test;
}

/** Documents with those rules alone that are explored, since days are measured by nothing else there. */
const confinedTo = (rules: readonly PlacedRule[]): readonly Policy[] =>
  [...new Set(rules.map(({ policy }) => policy))].map((policy) => {
    const own = rules.filter((one) => one.policy === policy);
    return confineTo(
      policy,
      own.map(({ rule }) => rule),
    );
  });

/**
 * Compiles a few rules into a space of their own.
 *
 * @param rules - the rules
 * @param options - the day of the cases, the working days, and how far to look
 * @returns the compiled rules, and what looks for cases
 * @internal
 */
export function exploreRules(rules: readonly PlacedRule[], options: SearchOptions): Explored {
  const { asOf, calendar } = options;
  const space = createSpace(rules.map(({ policy }) => policy));
  const compiled = rules.map(({ rule, policy }) => compileRule(inKeyOrder(rule), policy, contextIn(policy, space)));
  return {
    rules: compiled,
    space,
    explorer: createExplorer(space, confinedTo(rules), { asOf, calendar }, regionsIn(options)),
    testOf: ({ policy }, condition) => compileCondition(inKeyOrder(condition), contextIn(policy, space)),
  };
}

/**
 * A rule by its name.
 *
 * @param placed - the rule and its document
 * @returns its document and id, and the clauses that it cites
 * @internal
 */
export function nameOf(placed: PlacedRule): RuleNamed {
  return { rule: ruleId(placed), cites: placed.rule.cites };
}

/**
 * A rule and its clauses, as messages name them.
 *
 * @param placed - the rule and its document
 * @returns the words
 * @internal
 */
export function inWordsOf(placed: PlacedRule): string {
  return `\`${ruleId(placed)}\` (${placed.rule.cites.join(', ')})`;
}
