import { comparisonsOf } from '../../engine/comparisonsOf.ts';
import { conditionsOfRule } from '../../engine/factsOfRule.ts';
import type { Rule } from '../../engine/Rule.ts';

/**
 * The tables of groupings by which a rule counts agencies.
 *
 * @param rule - the rule
 * @returns their names
 * @internal
 */
export function groupingsOfRule(rule: Rule): readonly string[] {
  return conditionsOfRule(rule)
    .flatMap(comparisonsOf)
    .flatMap((comparison) =>
      'countedBy' in comparison && comparison.countedBy !== undefined ? [comparison.countedBy] : [],
    );
}
