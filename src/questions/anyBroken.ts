import { brokenBy, type CompiledRule } from '../engine/compileRule.ts';
import { any, type Test } from '../engine/logic.ts';

/**
 * Whether one of some rules was broken.
 *
 * @param rules - compiled rules
 * @returns the test, which never holds where nothing tells of any of them
 */
export function anyBroken(rules: readonly CompiledRule[]): Test {
  return any(...rules.flatMap((rule) => brokenBy(rule) ?? []));
}
