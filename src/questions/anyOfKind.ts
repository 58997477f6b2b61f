import type { CompiledRule } from '../engine/compileRule.ts';
import type { Test } from '../engine/logic.ts';
import type { RuleKind } from '../engine/Rule.ts';
import { anyApplies } from './anyApplies.ts';

/**
 * Whether any rule of a kind holds.
 *
 * @param rules - the rules of a question, compiled
 * @param kind - the kind
 * @returns the test, which never holds where there is no rule of that kind
 */
export function anyOfKind(rules: readonly CompiledRule[], kind: RuleKind): Test {
  return anyApplies(rules.filter((rule) => rule.kind === kind));
}
