import type { Condition } from '../../engine/Condition.ts';
import type { FoundCase } from './createCaseSearch.ts';
import type { LayeredRule } from '../../engine/LayeredRule.ts';

/** In what a rule is looser than a floor, or cannot be shown to be as tight. */
export interface Loosening {
  /** Whether it is shown to be looser. */
  readonly isShown: boolean;
  /** What there is to be seen, as a clause about the rule. */
  readonly says: string;
  readonly found?: unknown;
  readonly expected: string;
  readonly help: string;
}

/** A rule that loosens a floor, and in what. */
export interface LooserRule {
  readonly rule: LayeredRule;
  readonly loosening: Loosening;
}

const together = (conditions: readonly Condition[]): Condition | undefined =>
  conditions.length < 2 ? conditions[0] : { all: conditions };

/**
 * What a search for a case in which a rule is looser comes to.
 *
 * @param found - what was found
 * @param loosening - what is to be said where there is such a case
 * @returns nothing where there is none; else the loosening with a case, as a condition; or, where it could not be found
 *   out whether there is one, that it could not
 */
export function looserIn(found: FoundCase, loosening: Omit<Loosening, 'isShown' | 'found'>): readonly Loosening[] {
  if (found === 'none') return [];
  if (found !== 'unsure') return [{ ...loosening, isShown: true, found: together(found) }];
  return [{ ...loosening, isShown: false, says: `whether ${loosening.says} could not be found out` }];
}
