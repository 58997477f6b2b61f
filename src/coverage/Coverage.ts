import type { CalendarDay } from '../domain/CalendarDay.ts';
import type { Issue } from '../domain/Result.ts';
import type { Force, RuleKind } from '../engine/Rule.ts';

/**
 * The first example that shows each side of something, by its name; `null` where none does. A side that cannot come about
 * is absent.
 */
export interface Sides {
  readonly yes?: string | null;
  readonly no?: string | null;
}

/** Whether what a rule lays down was seen kept and not kept. */
export interface KeptSides extends Sides {
  /** Seen while there was still time, for a deadline that no fact says was met: it stands in for `yes`. */
  readonly notYet?: string | null;
}

/** A condition, or a part of one, and the examples in which it held and did not. */
export interface ConditionCovered extends Sides {
  /** Where it stands in the policy file. */
  readonly pointer: string;
  /** Whether all of its parts must hold, any of them or not the one; `this` for a comparison. */
  readonly needs: 'all' | 'any' | 'not' | 'this';
  /** What it asks, by the names of facts. */
  readonly says: string;
  /** The facts that a comparison reads, each with what it means. */
  readonly facts: readonly { readonly fact: string; readonly means: string }[];
  readonly parts: readonly ConditionCovered[];
}

/** What a condition is for: where the rule applies, or how to tell whether it was kept. */
export type ConditionUse = 'when' | 'requirement' | 'decision' | 'duty' | 'permission' | 'prohibition';

/** A rule, and what the examples show of it. */
export interface RuleCovered {
  /** The document's id and the rule's. */
  readonly rule: string;
  readonly pointer: string;
  readonly kind: RuleKind;
  readonly force: Force;
  readonly cites: readonly string[];
  readonly says: string;
  /** Whether it was seen to apply and not to apply. */
  readonly applies: Sides;
  readonly conditions: readonly { readonly use: ConditionUse; readonly condition: ConditionCovered }[];
  /** Absent where nothing tells whether it was kept. */
  readonly kept?: KeptSides;
  /** Whether nothing of it was left unseen. */
  readonly isCovered: boolean;
}

/** A clause of a source, and whether the examples exercise it. */
export interface ClauseCovered {
  /** The source's id and the clause's. */
  readonly clause: string;
  readonly title: string;
  readonly status: 'exercised' | 'not-exercised' | 'left-to-judgement' | 'uncited';
  /** The rules that cite it, by document and id. */
  readonly rules: readonly string[];
  /** The first example that exercises it. */
  readonly example?: string;
  /** Why it is left to people, where it is. */
  readonly why?: string;
}

/** A source with its clauses, in its own order. */
export interface SourceCovered {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string;
  readonly clauses: readonly ClauseCovered[];
}

/** So many of so many. */
export interface Share {
  readonly seen: number;
  readonly of: number;
}

/**
 * What the examples of a policy exercise, and what they leave unseen.
 *
 * @public
 */
export interface Coverage {
  readonly policy: {
    readonly id: string;
    readonly title: string;
    readonly inForceFrom: CalendarDay;
    readonly digest: string;
  };
  /** How many examples came out as they expect; what others show is not counted. */
  readonly examples: number;
  readonly failing: readonly { readonly name: string; readonly issues: readonly Issue[] }[];
  readonly totals: {
    /** Rules of which nothing was left unseen. */
    readonly rules: Share;
    /** Both sides of every rule: that it applies, and that it does not. */
    readonly applies: Share;
    /** Both sides of every condition and of every part of one. */
    readonly conditions: Share;
    /** Both sides of everything that can be kept or not. */
    readonly kept: Share;
    /** Clauses that are cited by a rule. */
    readonly clauses: Share;
  };
  /** Every rule of the document, in its order. */
  readonly rules: readonly RuleCovered[];
  readonly sources: readonly SourceCovered[];
}
