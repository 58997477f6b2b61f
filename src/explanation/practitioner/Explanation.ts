import type { CalendarDay } from '../../domain/CalendarDay.ts';
import type { Instant } from '../../domain/Instant.ts';
import type { Issue } from '../../domain/Result.ts';
import type { Role } from '../../domain/roles.ts';
import type { Kept, Verdict } from '../../engine/Decision.ts';
import type { Policy } from '../../engine/Policy.ts';
import type { Force, RuleKind } from '../../engine/Rule.ts';
import type { ConditionWords } from '../words/conditionWords.ts';

/** A document that a decision rests on. */
export interface ExplainedDocument {
  readonly id: string;
  readonly inForceFrom: CalendarDay;
  /** Whether this version of it is held; its words are left out where it is not. */
  readonly held: 'yes' | 'another-version' | 'no';
  readonly title?: string;
  readonly layer?: Policy['layer'];
  readonly sources?: readonly { readonly id: string; readonly title: string; readonly version: string }[];
}

/** A clause that a rule puts into effect. */
export interface ExplainedClause {
  readonly id: string;
  /** Its number within its source: `2.3.b` of `oxfordshire/2.3.b`. */
  readonly number: string;
  /** What it is about, where the outline of its source is to hand. */
  readonly title?: string;
}

/** A fact that is missing. */
export interface MissingFact {
  readonly fact: string;
  readonly says: string;
}

/** What a rule lays down. */
export interface LaidDown {
  /** What follows from it; absent where all that it lays down is that its test must hold. */
  readonly says?: string;
  /** What must be so, or how to tell that it was kept to, where that can be told; `asks` begins a sentence about it. */
  readonly test?: { readonly asks: string; readonly condition: ConditionWords };
}

/** A rule that was considered: where it applies, whether it does, and what it lays down. */
export interface ExplainedRule {
  readonly rule: string;
  /** The id of the document that it stands in. */
  readonly document: string;
  readonly kind: RuleKind;
  readonly force: Force;
  readonly forceSays: string;
  readonly clauses: readonly ExplainedClause[];
  /**
   * The rule in one sentence; absent where the rulebook does not hold the rule, as are `aboutSays`, `appliesWhere` and
   * `laysDown`.
   */
  readonly says?: string;
  readonly verdict: Verdict;
  readonly verdictSays: string;
  /** Whom it is about, in one sentence; absent also where it is about every child. */
  readonly aboutSays?: string;
  /** What it asks for; absent also where it always applies to those whom it is about. */
  readonly appliesWhere?: ConditionWords;
  readonly laysDown?: LaidDown;
  readonly kept?: Kept;
  readonly keptSays?: string;
  /** Those facts missing from the decision that this rule asks for. */
  readonly missing: readonly MissingFact[];
  /** The rules of other documents that it stands in for, with what they say where it is to hand. */
  readonly replaces: readonly { readonly rule: string; readonly says?: string }[];
}

/** What someone may do, may not do, or decides. */
export interface ExplainedSay {
  readonly rule: string;
  readonly clauses: readonly ExplainedClause[];
  readonly force: Force;
  readonly applies: 'yes' | 'unknown';
  readonly who: Role;
  readonly says: string;
}

/** What someone is to do, and by when. */
export interface ExplainedDuty extends ExplainedSay {
  readonly kept: Kept;
  readonly keptSays: string;
  readonly to: readonly Role[];
  /** To whom, in words; absent where it is addressed to nobody. */
  readonly toSays?: string;
  readonly dueOn?: CalendarDay;
  readonly dueAt?: Instant;
  /** By when, in words; absent where there is no day, or it cannot be worked out yet. */
  readonly dueSays?: string;
  /** The arithmetic, one sentence for each step. */
  readonly steps: readonly string[];
  /** Why the date may yet change. */
  readonly provisional: readonly string[];
}

/**
 * A decision explained to practitioners: frozen, and equal after a JSON round trip.
 *
 * @public
 */
export interface Explanation {
  readonly question: string;
  /** The question as a question; its name where this library has none of that name. */
  readonly asks: string;
  readonly outcome: string;
  /** The outcome in one sentence. */
  readonly says: string;
  readonly asOf: CalendarDay;
  readonly documents: readonly ExplainedDocument[];
  /** The ids of the documents asked of which no version was in force yet. */
  readonly notInForce: readonly string[];
  /** Every rule considered, in the documents' order. */
  readonly rules: readonly ExplainedRule[];
  /** The facts that could still change the outcome. */
  readonly missing: readonly MissingFact[];
  readonly duties: readonly ExplainedDuty[];
  readonly permissions: readonly ExplainedSay[];
  readonly prohibitions: readonly ExplainedSay[];
  readonly deciders: readonly ExplainedSay[];
  /**
   * What could not be explained, each a warning at its place in the decision: `document-not-held`, `another-version`,
   * `rule-not-held`, `no-clause-title`, `no-such-fact`, `no-such-outcome`.
   */
  readonly issues: readonly Issue[];
}
