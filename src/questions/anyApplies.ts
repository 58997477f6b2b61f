import type { CompiledRule } from '../engine/compileRule.ts';
import { any, type Test } from '../engine/logic.ts';

/**
 * Whether one of some rules applies.
 *
 * @param rules - compiled rules
 * @returns the test, which never holds where there are none
 */
export function anyApplies(rules: readonly CompiledRule[]): Test {
  return any(...rules.map(({ when }) => when));
}
