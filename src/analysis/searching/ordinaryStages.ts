import type { FactValues } from '../../domain/vocabulary.ts';

/**
 * The stages of an ordinary case, of which nearly every rule is: a child who lives and has a plan in force, and a
 * conference that has been held. At another stage, or where it is not known at which, next to nothing can be told apart.
 */
const ordinaryStages = {
  'child.life': 'living',
  'plan.stage': 'in-force',
  'conference.stage': 'held',
} as const satisfies FactValues;

const stages: ReadonlyMap<string, string> = new Map(Object.entries(ordinaryStages));

/**
 * The stage of an ordinary case.
 *
 * @param fact - a fact's name
 * @returns the stage, where the fact is one
 * @internal
 */
export function ordinaryStage(fact: string): string | undefined {
  return stages.get(fact);
}

/**
 * Whether a fact says at which stage something is.
 *
 * @param fact - a fact's name
 * @returns whether it does
 * @internal
 */
export function isStage(fact: string): boolean {
  return stages.has(fact);
}

/**
 * Facts in the same order, save that stages come last: what a rule itself reads tells more than whom it is about.
 *
 * @param facts - the facts
 * @returns them
 * @internal
 */
export function stagesLast(facts: readonly string[]): readonly string[] {
  return facts.toSorted((one, other) => Number(isStage(one)) - Number(isStage(other)));
}
