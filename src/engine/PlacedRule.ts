import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { CheckedPolicy, Policy } from './Policy.ts';
import type { Rule } from './Rule.ts';

/** A rule with the document that it stands in. */
export interface PlacedRule {
  readonly rule: Rule;
  readonly policy: Policy;
  /** What can be chosen by the rulebook that it is from; without it, what the vocabulary names. */
  readonly choices?: CheckedPolicy['choices'] | undefined;
  /** Where the rulebook holds rules of several versions of its document, since when its own has been in force. */
  readonly inForceFrom?: CalendarDay | undefined;
}
