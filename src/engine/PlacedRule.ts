import type { Policy } from './Policy.ts';
import type { Rule } from './Rule.ts';

/** A rule with the document that it stands in. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly policy: Policy;
}
