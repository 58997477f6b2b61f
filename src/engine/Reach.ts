import type { PlacedRule } from './PlacedRule.ts';

/** How far what a rule lays down is owed beyond the time for which a plan runs. */
export interface Reach {
  /** Whether it is owed for a child who has no plan yet. */
  readonly beforePlan: boolean;
  /** Whether it is owed once a plan has ended. */
  readonly beyondPlan: boolean;
  /** Whether it is owed once the child has died. */
  readonly beyondDeath: boolean;
}

/**
 * How far what a rule lays down is owed: as far as the rule is about a child at that stage.
 *
 * @param placed - the rule, with its document
 * @returns its reach
 * @internal
 */
export function reachOf({ rule }: PlacedRule): Reach {
  const { child, plan } = rule.about;
  return {
    beforePlan: plan.includes('none'),
    beyondPlan: plan.includes('ended'),
    beyondDeath: child.includes('died'),
  };
}
